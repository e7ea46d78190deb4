import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import type { KeyVerdict } from '../../domain/sign-in/api-key.ts'

/** Finds out what an `Authorization` header that wants to be a key is worth. @throws CatalogueError UNAVAILABLE */
export type RecogniseKey = (authorization: string) => Promise<KeyVerdict>

/** How long a verdict counts: a key that was revoked is refused after this time at the latest. */
const verdictMs = 5000
const most = 10_000

/** What was found out about keys in the last seconds. Keys themselves are not kept, only their hashes. */
export const createKnownKeys = (recognise: RecogniseKey) => {
  const verdicts = new LRUCache<string, KeyVerdict>({ max: most, ttl: verdictMs })
  const asking = new Map<string, Promise<KeyVerdict>>()
  const ask = async (hash: string, authorization: string): Promise<KeyVerdict> => {
    try {
      const verdict = await recognise(authorization)
      verdicts.set(hash, verdict)
      return verdict
    } finally {
      asking.delete(hash)
    }
  }
  return {
    /** A verdict of the last seconds, or a way to ask for one; many who ask at once ask together. */
    look: (authorization: string): KeyVerdict | (() => Promise<KeyVerdict>) => {
      const hash = createHash('sha256').update(authorization).digest('base64')
      const known = verdicts.get(hash)
      if (known) return known
      return () => {
        const promise = asking.get(hash) ?? ask(hash, authorization)
        asking.set(hash, promise)
        return promise
      }
    },
  }
}
