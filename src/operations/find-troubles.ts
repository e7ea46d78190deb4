import type pg from 'pg'

import type { Trouble, Watch } from './watch.ts'
import { watches as all } from './watches/index.ts'

/** What was found under one heading, or that it could not be found out. */
export interface Watched {
  watch: Watch
  troubles: readonly Trouble[]
  isUnknown: boolean
}

interface Options {
  /** Default: everything that is looked after. */
  watches?: readonly Watch[]
  /** Milliseconds for each. Default: 10 seconds. */
  withinMs?: number
}

const patienceMs = 10_000

/** Looks at everything at once, each for itself: what fails or takes too long is unknown, the others are told all the same. */
export const findTroubles = (
  pool: pg.Pool,
  { watches = all, withinMs = patienceMs }: Options = {},
): Promise<Watched[]> =>
  Promise.all(
    watches.map(async (watch) => {
      try {
        return { watch, troubles: await within(withinMs, watch.find(pool)), isUnknown: false }
      } catch {
        return { watch, troubles: [], isUnknown: true }
      }
    }),
  )

const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('It took too long.'))
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What is broken or unknown, as names that can be compared: which watch, and of what. */
export const keysOf = (watched: readonly Watched[]): string[] =>
  watched.flatMap(({ watch: { key }, troubles, isUnknown }) =>
    isUnknown ? [`${key}?`] : troubles.map(({ what }) => `${key}/${what.replaceAll(/\s+/g, '_')}`),
  )
