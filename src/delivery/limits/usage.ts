import type { Logger } from 'pino'

import { todayAt } from '../endpoints/moments.ts'

/** How much a key was used on a day, beyond what was stored before. */
export interface KeyUse {
  keyId: number
  /** In Europe/Zurich, `YYYY-MM-DD`. */
  day: string
  requests: number
  /** Of them, refused because they were too many. */
  limited: number
}

/** Adds to what is stored, all of it or nothing. */
export type StoreKeyUse = (uses: readonly KeyUse[]) => Promise<void>

interface UsageOptions {
  store: StoreKeyUse
  logger: Pick<Logger, 'warn'>
  /** Default: 5 seconds. */
  everyMs?: number
}

/** Counts the use of keys in memory, and stores it every few seconds and at the end. */
export const createUsage = ({ store, logger, everyMs = 5000 }: UsageOptions) => {
  let counted = new Map<string, KeyUse>()
  const add = ({ keyId, day, requests, limited }: KeyUse) => {
    const name = `${String(keyId)} ${day}`
    const use = counted.get(name) ?? { keyId, day, requests: 0, limited: 0 }
    use.requests += requests
    use.limited += limited
    counted.set(name, use)
  }
  const flush = async (): Promise<void> => {
    if (counted.size === 0) return
    const uses = [...counted.values()]
    counted = new Map()
    try {
      await store(uses)
    } catch (error) {
      for (const use of uses) add(use)
      logger.warn({ err: error }, 'the use of API keys could not be stored, and is kept for later')
    }
  }
  let running = Promise.resolve()
  const next = (): Promise<void> => (running = running.then(flush))
  const timer = setInterval(() => void next(), everyMs).unref()
  return {
    /** Counts a request with a key. */
    count: (keyId: number, isLimited: boolean): void => {
      const { day } = todayAt(new Date())
      add({ keyId, day, requests: 1, limited: isLimited ? 1 : 0 })
    },
    flush: next,
    /** Stores what is left. */
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await next()
    },
  }
}
