import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { costCategories } from '../src/domain/cost/cost-category.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookPayment,
} from '../src/domain/cost/ledger/book.ts'
import type { Entry } from '../src/domain/cost/ledger/entry.ts'
import type { ProgrammeSnapshot } from '../src/domain/cost/snapshot/programme-snapshot.ts'

/** Below the address of the server. */
export const benchProgramme = '/v1/programmes/bench'

const years = [2021, 2022, 2023, 2024]
const municipalities = 80
const expensesAYear = 250

const head = (id: string, year: number) => ({
  id,
  year,
  bookedOn: `${String(year)}-06-30`,
  recordedAt: `${String(year)}-07-01T08:00:00.000Z`,
  text: 'Bench',
})

const entriesOf = (year: number): Entry[] => [
  ...costCategories.map((category) =>
    bookBudget(head(`${String(year)}-plan-${category}`, year), 'plan', {
      category,
      rappen: 90_000_005,
    }),
  ),
  ...Array.from({ length: municipalities }, (_, i) => i + 1001).flatMap((payer) => [
    bookContribution(head(`${String(year)}-due-${String(payer)}`, year), {
      payer,
      rappen: 500_025,
    }),
    bookPayment(head(`${String(year)}-paid-${String(payer)}`, year), {
      payer,
      rappen: 500_025,
      to: payer % 5 === 0 ? 'escrow' : 'cash',
    }),
  ]),
  ...Array.from({ length: expensesAYear }, (_, i) =>
    bookExpense(head(`${String(year)}-spent-${String(i)}`, year), {
      category: costCategories[i % costCategories.length] ?? 'reserve',
      rappen: 100_000 + i,
    }),
  ),
]

/** A state as a programme of four years with 80 municipalities has it: 1 664 entries. */
const state: ProgrammeSnapshot = {
  identifier: 'bench',
  programme: 'bench',
  name: { de: 'Vergleichsprogramm' },
  asOf: '2025-01-31T00:00:00.000Z',
  publicSince: '2025-02-01T00:00:00.000Z',
  sources: ['bench'],
  sponsors: [],
  supporters: [],
  isDemo: true,
  rates: [],
  conditions: [],
  closings: [],
  contributions: [],
  decisions: [],
  drawdowns: [],
  contracts: [],
  goals: [],
  milestoneKinds: [],
  milestones: [],
  projects: [],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2025-01-31', count: 0 },
  inquiries: [],
  entries: years.flatMap(entriesOf),
}

/** Makes the state public, as a publication writes it, and waits until a server has heard of it. */
export const publishBenchProgramme = async (databaseUrl: string, server: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `insert into publication.record (collection, identifier, document, hash, data)
      values ('cost-snapshots', 'bench', 2147483647, 'bench', $1)`,
    [JSON.stringify(state)],
  )
  await client.end()
  while (!(await fetch(`${server}${benchProgramme}`)).ok) await sleep(20)
}
