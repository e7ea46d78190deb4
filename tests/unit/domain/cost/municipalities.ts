import { readFileSync } from 'node:fs'

import { parse } from 'csv-parse/sync'

import { dayBefore } from '../../../../src/domain/calendar-date.ts'
import type { Jurisdiction } from '../../../../src/domain/jurisdiction/jurisdiction.ts'
import type { Basis } from '../../../../src/domain/cost/contribution/contribution.ts'

interface Row {
  first_seen_year: string
  abolished_on: string
  successor_bfs: string
  bfs_number: string
  name: string
  inhabitants_2020: string
  inhabitants_source: string
}

const rows = parse<Row>(
  readFileSync(new URL('../../../../src/seed/data/municipalities.csv', import.meta.url)),
  { columns: true },
)

/** The 80 municipalities of 2021 with their inhabitants at the end of 2020. Source: the file the seed reads. */
export const municipalities2020: (Basis & { name: string })[] = rows
  .filter(({ inhabitants_2020: inhabitants }) => inhabitants !== '')
  .map((row) => ({
    name: row.name,
    payer: Number(row.bfs_number),
    inhabitants: Number(row.inhabitants_2020),
    year: 2020,
    source: row.inhabitants_source,
  }))

const k5 = ['Luzern', 'Emmen', 'Kriens', 'Horw', 'Ebikon']

/** The five largest municipalities. */
export const k5Of2020 = municipalities2020.filter(({ name }) => k5.includes(name))

/** 125 Rappen in 2021, 250 from 2022 on. */
export const rates = [
  { fromYear: 2021, rappenPerInhabitant: 125, isVoluntary: true },
  { fromYear: 2022, rappenPerInhabitant: 250, isVoluntary: true },
]

const keyOf = (bfs: string) => `gemeinde-${bfs}`

/** Every municipality since 2002 with its predecessors and what was counted in 2020. Source: the file the seed reads. */
export const municipalitiesSince2002: Jurisdiction[] = rows.map((row) => ({
  identifier: keyOf(row.bfs_number),
  kind: 'municipality',
  longName: row.name,
  bfsNumber: Number(row.bfs_number),
  members: [],
  predecessors: rows
    .filter(({ successor_bfs: successor }) => successor === row.bfs_number)
    .map(({ bfs_number: bfs }) => keyOf(bfs)),
  successors: row.successor_bfs === '' ? [] : [keyOf(row.successor_bfs)],
  ...(/^\d{4}$/.test(row.first_seen_year) && { validFrom: `${row.first_seen_year}-01-01` }),
  ...(row.abolished_on !== '' && { validTo: dayBefore(row.abolished_on) }),
  population:
    row.inhabitants_2020 === ''
      ? []
      : [{ year: 2020, inhabitants: Number(row.inhabitants_2020), verified: true }],
}))
