import type pg from 'pg'

import { outdatedBy, type RecordChange } from './record-change.ts'
import type { TaggedCache } from './tagged-cache.ts'

/** How often somebody who waits asks where nobody tells. */
const askEveryMs = 500

/** What a process has heard of changes, and what follows from it. */
export const createHearing = (pool: pg.Pool) => {
  const caches: Pick<TaggedCache<object>, 'clear' | 'close' | 'open' | 'outdate'>[] = []
  const listeners = new Set<(change: RecordChange | undefined) => void>()
  const state = { isListening: false, heard: 0 }

  /** The turn of the last change. */
  const sequence = async (): Promise<number> => {
    const { rows } = await pool.query<{ sequence: string }>({
      name: 'sequence',
      text: 'select coalesce(max(sequence), 0) as sequence from publication.record',
    })
    return Number(rows[0]?.sequence)
  }

  /** Something was not told: whatever it was, nothing that is held may be older. */
  const catchUp = async (): Promise<void> => {
    state.heard = Math.max(state.heard, await sequence())
    for (const cache of caches) cache.clear()
    for (const listener of listeners) listener(undefined)
  }

  return {
    state,
    sequence,
    catchUp,
    /** Has a cache forget what changes. */
    join: <C extends (typeof caches)[number]>(cache: C): C => {
      caches.push(cache)
      return cache
    },
    /** Tells of each change; of no change in particular where some were missed. @returns how to be told no more */
    tell: (listener: (change: RecordChange | undefined) => void): (() => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    onChange: (change: RecordChange): void => {
      state.heard = Math.max(state.heard, change.sequence)
      const tags = outdatedBy(change)
      for (const cache of caches) cache.outdate(tags)
      for (const listener of listeners) listener(change)
    },
    onLost: (): void => {
      state.isListening = false
      for (const cache of caches) cache.close()
    },
    onListening: async (): Promise<void> => {
      await catchUp()
      state.isListening = true
      for (const cache of caches) cache.open()
    },
    /** Waits until something changes, or the time is over. */
    nextChange: async (timeoutMs: number): Promise<void> => {
      // Nobody tells: then it is asked for.
      const patience = state.isListening ? timeoutMs : Math.min(timeoutMs, askEveryMs)
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          listeners.delete(done)
          resolve()
        }
        const timer = setTimeout(done, patience)
        listeners.add(done)
      })
    },
  }
}

export type Hearing = ReturnType<typeof createHearing>
