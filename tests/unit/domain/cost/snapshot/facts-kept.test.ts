import { checkFacts } from '../../../../../src/domain/cost/snapshot/check-facts.ts'
import type { ProgrammeFacts } from '../../../../../src/domain/cost/snapshot/programme-facts.ts'

const empty: ProgrammeFacts = {
  identifier: 'programm',
  name: { de: 'Programm' },
  sponsors: [],
  supporters: [],
  isDemo: false,
  rates: [],
  conditions: [],
  closings: [],
  contributions: [],
  decisions: [],
  drawdowns: [],
  contracts: [],
  goals: [],
  milestoneKinds: [
    { code: 'MS10', title: { de: 'Start' }, phase: 'initiation', needsResult: false },
  ],
  milestones: [],
  projects: [],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2022-06-30', count: 0 },
  inquiries: [],
}

const milestone = (identifier: string, project = 'portal') => ({
  identifier,
  project,
  kind: 'MS10',
  plannings: [{ plannedOn: '2021-03-01', decidedOn: '2021-01-01' }],
  results: [],
})
const decision = {
  identifier: 'kredit',
  body: 'Rat',
  date: '2021-05-01',
  subject: { de: 'Kredit' },
  outcome: 'accepted' as const,
  affects: [],
}
const contract = {
  identifier: 'lieferung',
  kind: 'contract' as const,
  title: { de: 'Lieferung' },
  signedOn: '2021-01-01',
  documents: [],
}
const full: ProgrammeFacts = {
  ...empty,
  projects: [
    {
      identifier: 'portal',
      name: { de: 'Portal' },
      approach: 'classic',
      stateHistory: [],
      partners: [],
      dependsOn: [],
      services: [],
      systems: [],
    },
  ],
  milestones: [milestone('start')],
  decisions: [decision],
  contracts: [contract],
  conditions: [{ identifier: 'abnahme', text: { de: 'Abnahme' } }],
  inquiries: [
    {
      identifier: 'frage',
      title: { de: 'Frage' },
      kind: 'Interpellation',
      body: 'Rat',
      submittedOn: '2022-01-01',
      isUrgent: false,
      questions: [],
    },
  ],
}

const errorsOf = (facts: ProgrammeFacts, before?: ProgrammeFacts): string[] =>
  checkFacts(facts, { day: '2022-06-30', figures: [], ...(before && { before }) }).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  )

describe('what a state told beside its money', () => {
  it('may be told again, and more of it', () => {
    expect(errorsOf(full, full)).toEqual([])
    expect(errorsOf(full, empty)).toEqual([])
  })

  it('is not left out of the next one: each that is missing is named', () => {
    expect(errorsOf(empty, full)).toEqual([
      'FACT_LOST /projects/portal',
      'FACT_LOST /decisions/kredit',
      'FACT_LOST /contracts/lieferung',
      'FACT_LOST /conditions/abnahme',
      'FACT_LOST /inquiries/frage',
      'FACT_LOST /milestones/start',
    ])
  })

  it('does not lose a milestone to another project, nor a planning of it', () => {
    const [start] = full.milestones
    const moved = { ...full, milestones: [milestone('start', 'anderes')] }
    expect(errorsOf(moved, full)).toEqual(['FACT_LOST /milestones/start'])
    const replanned = start && { ...start, plannings: [] }
    expect(errorsOf({ ...full, milestones: replanned ? [replanned] : [] }, full)).toEqual([
      'PLANNING_LOST /milestones/start/plannings/0',
    ])
  })
})

describe('a key by which answers and conditions name something', () => {
  it('names one thing of the programme', () => {
    expect(
      errorsOf({ ...full, milestones: [milestone('start'), milestone('start', 'b')] }),
    ).toEqual(['NAME_TWICE /milestones/start'])
    expect(errorsOf({ ...full, contracts: [{ ...contract, identifier: 'kredit' }] })).toEqual([
      'NAME_TWICE /contracts/kredit',
    ])
  })
})
