import { factDifferencesBetween } from '../../../../../src/domain/cost/snapshot/fact-differences.ts'
import { aProgrammeState, aProject } from '../../../../support/programme-state.ts'

const milestone = {
  identifier: 'abnahme',
  project: 'portal',
  kind: 'U30',
  plannings: [{ plannedOn: '2022-06-30', decidedOn: '2021-01-01' }],
  results: [],
}
const contract = {
  identifier: 'vertrag',
  kind: 'contract' as const,
  title: { de: 'Vertrag' },
  signedOn: '2021-03-01',
  documents: [],
}
const inquiry = {
  identifier: 'anfrage',
  kind: 'Interpellation',
  title: { de: 'Anfrage' },
  body: 'Grosser Stadtrat',
  submittedOn: '2022-02-18',
  isUrgent: true,
  questions: [{ number: 1, text: { de: 'Was kostet es?' }, evidence: [] }],
}

const before = aProgrammeState({
  asOf: '2022-06-01T08:00:00.000Z',
  projects: [aProject('portal', 'Portal')],
  milestones: [milestone],
  contracts: [
    {
      isPublished: false,
      identifier: 'vertrag',
      kind: 'contract',
      signedOn: '2021-03-01',
      withheld: { de: 'Noch nicht.' },
    },
  ],
  conditions: [{ identifier: 'bedingung', text: { de: 'Abgenommen' } }],
  inquiries: [inquiry],
})
const later = { ...before, asOf: '2022-09-01T08:00:00.000Z' }

describe('what changed beside the figures', () => {
  it('is nothing where nothing did', () => {
    expect(factDifferencesBetween(before, before)).toEqual([])
  })

  it('is a milestone whose planned day passed, though nobody wrote anything', () => {
    expect(factDifferencesBetween(before, later)).toEqual([
      {
        kind: 'milestone',
        identifier: 'abnahme',
        isNew: false,
        changes: [{ aspect: 'status', before: 'scheduled', after: 'late' }],
      },
    ])
  })

  it('is every day that moved, with what was told before', () => {
    const moved = {
      ...milestone,
      plannings: [...milestone.plannings, { plannedOn: '2022-12-31', decidedOn: '2022-06-15' }],
      forecastOn: '2023-01-31',
    }
    expect(factDifferencesBetween(before, { ...later, milestones: [moved] })[0]?.changes).toEqual([
      { aspect: 'status', before: 'scheduled', after: 'at-risk' },
      { aspect: 'plannedOn', before: '2022-06-30', after: '2022-12-31' },
      { aspect: 'forecastOn', after: '2023-01-31' },
    ])
  })

  it('is what somebody sets beside the rule', () => {
    const override = { status: 'at-risk' as const, reason: { de: 'Ungewiss' }, setOn: '2022-05-01' }
    const told = factDifferencesBetween(before, {
      ...before,
      milestones: [{ ...milestone, override }],
    })
    expect(told[0]?.changes).toEqual([{ aspect: 'status', before: 'scheduled', after: 'at-risk' }])
  })

  it('is a project that was suspended, a decision that is new, a condition fulfilled', () => {
    const portal = aProject('portal', 'Portal')
    const told = factDifferencesBetween(before, {
      ...before,
      projects: [
        {
          ...portal,
          stateHistory: [
            ...portal.stateHistory,
            { to: 'suspended', date: '2022-05-01', decision: 'halt' },
          ],
        },
      ],
      decisions: [
        {
          identifier: 'halt',
          subject: { de: 'Halt' },
          body: 'Regierungsrat',
          date: '2022-05-01',
          outcome: 'accepted',
        } as never,
      ],
      conditions: [
        { identifier: 'bedingung', text: { de: 'Abgenommen' }, fulfilledOn: '2022-05-02' },
      ],
    })
    expect(told).toEqual([
      {
        kind: 'project',
        identifier: 'portal',
        isNew: false,
        changes: [{ aspect: 'state', before: 'initialised', after: 'suspended' }],
      },
      {
        kind: 'decision',
        identifier: 'halt',
        isNew: true,
        changes: [{ aspect: 'decidedOn', after: '2022-05-01' }],
      },
      {
        kind: 'condition',
        identifier: 'bedingung',
        isNew: false,
        changes: [{ aspect: 'fulfilledOn', after: '2022-05-02' }],
      },
    ])
  })

  it('is a contract that came to be public, with its amount', () => {
    const told = factDifferencesBetween(before, {
      ...before,
      contracts: [{ isPublished: true, ...contract, amountRappen: 5_000_000 }],
    })
    expect(told[0]?.changes).toEqual([
      { aspect: 'publication', before: 'withheld', after: 'public' },
      { aspect: 'amountRappen', after: 5_000_000 },
    ])
  })

  it('is a question that was answered, and a text that reads differently', () => {
    const question = { number: 1, text: { de: 'Was kostet es?' }, evidence: [] }
    const answered = { ...question, answer: { de: 'Viel.' }, answeredOn: '2022-05-03' }
    const told = (questions: typeof inquiry.questions) =>
      factDifferencesBetween(before, { ...before, inquiries: [{ ...inquiry, questions }] })
    expect(told([answered])).toEqual([
      {
        kind: 'question',
        identifier: 'anfrage/1',
        isNew: false,
        changes: [{ aspect: 'answeredOn', after: '2022-05-03' }],
      },
    ])
    expect(told([{ ...question, text: { de: 'Wie viel kostet es?' } }])[0]?.changes).toEqual([
      { aspect: 'other' },
    ])
  })
})
