import type pg from 'pg'

import { type FoundRow, selectParts, selectPartsOfMany } from './service-parts.ts'

/** A row of the parts of a service: to which side it belongs. */
export type PartsRow = FoundRow & { side: string }

interface Asked {
  service: string | null
  variants: readonly string[]
}

interface Waiting extends Asked {
  resolve: (rows: PartsRow[]) => void
  reject: (error: unknown) => void
}

/** Services that are read in one statement at most. */
const atOnce = 100

/** Reads the parts of services; what is asked for in the same moment is one round trip. */
export const createPartsReader = (pool: pg.Pool) => {
  let waiting: Waiting[] = []

  const readAll = () => {
    const all = waiting
    waiting = []
    for (let i = 0; i < all.length; i += atOnce) {
      const some = all.slice(i, i + atOnce)
      read(pool, some).then(
        (parts) => {
          for (const [number, { resolve }] of some.entries()) resolve(parts[number] ?? [])
        },
        (error: unknown) => {
          for (const { reject } of some) reject(error)
        },
      )
    }
  }

  return (service: string | null, variants: readonly string[]): Promise<PartsRow[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ service, variants, resolve, reject })
      // After all that follows from what is at hand has asked.
      if (waiting.length === 1) process.nextTick(readAll)
    })
}

const read = async (pool: pg.Pool, asked: readonly Asked[]): Promise<PartsRow[][]> => {
  const [first] = asked
  if (first && asked.length === 1) {
    const values = [first.service, first.variants]
    const { rows } = await pool.query<PartsRow>({
      name: 'service-parts',
      text: selectParts,
      values,
    })
    return [rows]
  }
  const { rows } = await pool.query<PartsRow & { number: number }>({
    name: 'parts-of-services',
    text: selectPartsOfMany,
    values: [
      JSON.stringify(asked.map(({ service, variants }, number) => ({ number, service, variants }))),
    ],
  })
  const byNumber = Map.groupBy(rows, ({ number }) => number)
  return asked.map((_, number) => byNumber.get(number) ?? [])
}
