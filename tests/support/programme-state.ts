import { contributionsOf } from '../../src/domain/cost/contribution/contribution.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookInKind,
  bookPayment,
} from '../../src/domain/cost/ledger/book.ts'
import type { ProjectFacts } from '../../src/domain/cost/snapshot/programme-facts.ts'
import type { ProgrammeSnapshot } from '../../src/domain/cost/snapshot/programme-snapshot.ts'
import type { StateHead } from '../../src/delivery/records/programme-states.ts'
import { createReferenceStore } from '../../src/delivery/records/reference-data.ts'
import type { LiveCatalogue } from '../../src/delivery/live-catalogue.ts'
import { questionOf } from '../../src/delivery/question.ts'
import { createRouter } from '../../src/delivery/router.ts'
import { transparencyPages } from '../../src/delivery/transparency/index.ts'

const rates = [
  { fromYear: 2021, rappenPerInhabitant: 125, isVoluntary: true },
  { fromYear: 2022, rappenPerInhabitant: 250, isVoluntary: true },
]
const bases = [
  { payer: 1061, inhabitants: 82_620, year: 2020, source: 'LUSTAT' },
  { payer: 1024, inhabitants: 31_039, year: 2020, source: 'LUSTAT' },
]

const head = (id: string, year = 2021) => ({
  id,
  year,
  bookedOn: `${String(year)}-06-30`,
  recordedAt: `${String(year)}-07-01T08:00:00.000Z`,
  text: `Buchung ${id}`,
})

const contributions = [2021, 2022].flatMap((year) => contributionsOf(year, bases, rates))

/** A state of a programme with a little of everything; a test names only what matters to it. */
export const aProgrammeState = (fields: Partial<ProgrammeSnapshot> = {}): ProgrammeSnapshot => ({
  identifier: 'stand-1',
  programme: 'digitale-gemeinde',
  name: { de: 'Digitale Gemeinde', fr: 'Commune numérique' },
  asOf: '2022-06-30T22:00:00.000Z',
  publicSince: '2022-08-15T06:00:00.000Z',
  sources: ['Finanzbuchhaltung'],
  sponsors: [],
  supporters: [],
  isDemo: false,
  rates,
  conditions: [],
  closings: [],
  contributions,
  decisions: [],
  drawdowns: [],
  contracts: [],
  goals: [],
  milestoneKinds: [],
  milestones: [],
  projects: [],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2022-06-30', count: 0 },
  inquiries: [],
  entries: [
    bookBudget(head('b-1'), 'plan', { category: 'reserve', rappen: 10_000 }),
    bookBudget(head('b-2'), 'plan', { category: 'public-innovators', rappen: 5_000_000 }),
    bookExpense(head('a-1'), { category: 'public-innovators', rappen: 1_234_505 }),
    bookInKind(head('k-1'), { category: 'public-innovators', payer: 'canton', rappen: 400_000 }),
    ...contributions.map(({ payer, year, amountRappen = 0 }) =>
      bookContribution(head(`c-${String(payer)}-${String(year)}`, year), {
        payer,
        rappen: amountRappen,
      }),
    ),
    bookPayment(head('p-1'), { payer: 1061, rappen: 10_327_500, to: 'escrow' }),
    bookPayment(head('p-2'), { payer: 1024, rappen: 3_879_875, to: 'cash' }),
  ],
  ...fields,
})

/** A project of which nothing is known but its name and when it began. */
export const aProject = (
  identifier: string,
  name: string,
  dependsOn: string[] = [],
): ProjectFacts => ({
  identifier,
  name: { de: name },
  approach: 'classic',
  stateHistory: [{ to: 'initialised', date: '2021-01-01' }],
  partners: [],
  dependsOn,
  services: [],
  systems: [],
})

/** What the read side says of a state without opening its ledger. */
const headOf = ({
  projects,
  inquiries,
  decisions,
  contracts,
  ...state
}: ProgrammeSnapshot): StateHead => ({
  ...state,
  projects: projects.map(({ name }) => name),
  inquiries: inquiries.map(({ title }) => title),
  decisions: decisions.map(({ subject }) => subject),
  hasContracts: contracts.length > 0,
})

/** The pages of some states, as the read side would make them; asked in German. */
export const pagesOf = (...states: ProgrammeSnapshot[]) => {
  const reference = createReferenceStore().snapshot()
  const records = new Map(states.map((state) => [state.identifier, state]))
  const live = {
    stateHeads: () => Promise.resolve(states.map(headOf)),
    stateNamed: (identifier: string) => Promise.resolve(records.get(identifier)),
    pageFrames: ['*'],
    pageTheme: {},
    reference: () => Promise.resolve(reference),
    findService: () => Promise.resolve({ canonical: { parts: {} } }),
  } as unknown as LiveCatalogue
  const route = createRouter(transparencyPages)
  return async (path: string): Promise<string> => {
    const found = route(path)
    if (!found) throw new Error(`There is no page ${path}.`)
    const { params, endpoint } = found
    const question = questionOf(endpoint, {
      params,
      url: path,
      accept: undefined,
      acceptLanguage: undefined,
    })
    const reply = await endpoint.reply(question, live)
    if (reply.kind !== 'content') throw new Error(`${path} is no page.`)
    return String(reply.content.body)
  }
}
