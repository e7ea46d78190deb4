import type { ProgrammeFacts } from '../../../src/domain/cost/snapshot/programme-facts.ts'
import { factsAt } from '../../../src/seed/programme/facts-at.ts'

const facts: ProgrammeFacts = {
  identifier: 'programm',
  name: { de: 'Programm' },
  sponsors: [],
  supporters: [],
  isDemo: true,
  rates: [],
  conditions: [{ identifier: 'abnahme', text: { de: 'Abnahme' }, fulfilledOn: '2023-09-29' }],
  closings: [{ year: 2021, closedAt: '2022-03-31T10:00:00.000Z' }],
  contributions: [
    { year: 2021, payer: 1061, populationYear: 2020, populationSource: '', consent: 'confirmed' },
    { year: 2022, payer: 1061, populationYear: 2020, populationSource: '', consent: 'confirmed' },
  ],
  decisions: [
    {
      identifier: 'kredit',
      body: 'Rat',
      date: '2021-05-01',
      subject: {},
      outcome: 'accepted',
      affects: [],
    },
  ],
  drawdowns: [
    { decision: 'kredit', year: 2021, amountRappen: 1 },
    { decision: 'kredit', year: 2022, amountRappen: 2 },
  ],
  contracts: [],
  goals: [],
  milestoneKinds: [],
  milestones: [
    {
      identifier: 'betrieb',
      project: 'portal',
      kind: 'E40',
      plannings: [
        { plannedOn: '2021-12-31', decidedOn: '2021-02-01' },
        { plannedOn: '2022-12-31', decidedOn: '2021-12-01' },
      ],
      actualOn: '2022-11-01',
      results: [{ document: 'Protokoll', acceptedOn: '2022-11-01' }],
    },
    {
      identifier: 'spaeter',
      project: 'portal',
      kind: 'E40',
      plannings: [{ plannedOn: '2024-12-31', decidedOn: '2023-02-01' }],
      results: [],
    },
  ],
  projects: [
    {
      identifier: 'portal',
      name: {},
      approach: 'classic',
      stateHistory: [
        { to: 'initialised', date: '2021-01-01' },
        { to: 'concept', date: '2022-01-01' },
      ],
      partners: [
        {
          authority: 'vlg',
          role: 'Partner',
          since: '2021-01-01',
          until: '2022-06-30',
          effect: { de: 'Ohne Gemeinden' },
        },
      ],
      dependsOn: [],
      services: [],
      systems: [],
    },
  ],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2021-06-30', count: 0 },
  inquiries: [
    {
      identifier: 'frage',
      title: {},
      kind: 'Anfrage',
      body: 'Rat',
      submittedOn: '2021-03-01',
      isUrgent: false,
      questions: [
        {
          number: 1,
          text: {},
          answer: { de: 'Ja' },
          answeredOn: '2021-09-01',
          evidence: ['kredit'],
        },
      ],
    },
  ],
}

describe('what was known of the demo programme at a moment', () => {
  const known = factsAt(facts, '2021-06-30T08:00:00.000Z')

  it('is neither planned nor reached nor answered later', () => {
    expect(known.milestones).toEqual([
      {
        identifier: 'betrieb',
        project: 'portal',
        kind: 'E40',
        plannings: [{ plannedOn: '2021-12-31', decidedOn: '2021-02-01' }],
        results: [],
      },
    ])
    expect(known.inquiries[0]?.questions).toEqual([{ number: 1, text: {}, evidence: [] }])
    expect(known.conditions).toEqual([{ identifier: 'abnahme', text: { de: 'Abnahme' } }])
  })

  it('knows nobody who left later, and nothing of years to come', () => {
    expect(known.projects[0]?.partners).toEqual([
      { authority: 'vlg', role: 'Partner', since: '2021-01-01' },
    ])
    expect(known.projects[0]?.stateHistory).toHaveLength(1)
    expect(known.contributions).toHaveLength(1)
    expect(known.drawdowns).toEqual([{ decision: 'kredit', year: 2021, amountRappen: 1 }])
    expect(known.closings).toEqual([])
  })

  it('is all of it at the end', () => {
    expect(factsAt(facts, '2026-01-01T00:00:00.000Z')).toEqual(facts)
  })
})
