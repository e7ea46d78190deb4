import type pg from 'pg'

import type { AdminText } from '../i18n/locales.ts'

/** Something that is broken: how often, and since when. No personal data: keys and names of the catalogue alone. */
export interface Trouble {
  /** Which: a form, a register, a queue; empty where the watch says it all. */
  what: string
  count: number
  since?: Date
}

/** One thing that is looked after; what cannot be found out here keeps none of the others from being told. */
export interface Watch {
  key: string
  label: AdminText
  /** Path behind the admin's own where a person sees to it. */
  path: `/${string}`
  find: (pool: pg.Pool) => Promise<Trouble[]>
}

interface TroubleRow {
  what: string
  count: string
  since: Date | null
}

/** What a statement with the columns `what`, `count` and `since` finds; rows of 0 are no trouble. */
export const troublesIn = async (pool: pg.Pool, statement: string): Promise<Trouble[]> => {
  const { rows } = await pool.query<TroubleRow>(statement)
  return rows
    .filter(({ count }) => Number(count) > 0)
    .map(({ what, count, since }) => ({ what, count: Number(count), ...(since && { since }) }))
}
