import type pg from 'pg'

import type { Receipt } from '../../../domain/submission/desk.ts'
import { inGroups } from '../../../process/in-groups.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { inClient } from './in-client.ts'
import { isSameKey } from './same-key.ts'
import { type NewCase, yearOf } from './new-case.ts'
import { holdCounter, storeCases } from './store-case.ts'

interface Means {
  pool: pg.Pool
  keyRing: KeyRing
  secret: string
}

type Stored = Receipt | undefined

/**
 * Stores cases that bring nothing along: those that come at once in one transaction, which is what costs. None is
 * confirmed before it is committed, and one that cannot be stored keeps no other from it.
 * @returns stores one; undefined where one with the same key is there already
 */
export const storingTogether = (means: Means): ((created: NewCase) => Promise<Stored>) =>
  inGroups<NewCase, Stored>(async (cases) => {
    const results = new Map<NewCase, Error | Stored>()
    for (const [year, group] of Map.groupBy(cases, yearOf)) {
      const stored = await storeGroup(means, year, group)
      for (const [i, created] of group.entries()) results.set(created, stored[i])
    }
    return cases.map((created) => results.get(created))
  })

const storeGroup = async (
  means: Means,
  year: number,
  group: readonly NewCase[],
): Promise<(Error | Stored)[]> => {
  try {
    return await inClient(
      means.pool,
      (client, held) => storeCases({ ...means, client }, { year, held }, group),
      holdCounter(year),
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (group.length === 1 && isSameKey(error)) return [undefined]
    if (group.length === 1 || !isOfOneRow(error)) return group.map(() => error)
    const alone: (Error | Stored)[] = []
    for (const created of group) alone.push(...(await storeGroup(means, year, [created])))
    return alone
  }
}

/** Whether the database refused what was to be stored. Source: PostgreSQL, appendix A, classes 22 and 23. */
const isOfOneRow = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code)
