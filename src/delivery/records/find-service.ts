import { setTimeout as pause } from 'node:timers/promises'

import type pg from 'pg'

import { variantIdentifier } from '../../domain/published-record.ts'
import type { Hearing } from '../changes/hearing.ts'
import { type Made, TaggedCache } from '../changes/tagged-cache.ts'
import { parsedFactor } from './parsed-factor.ts'
import { createPartsReader, type PartsRow } from './read-parts.ts'
import {
  type CanonicalParts,
  type Parts,
  toCanonicalParts,
  toVariantParts,
  type VariantParts,
} from './service-parts.ts'

/** A service at a place, as records. */
export interface FoundService {
  canonical: Parts<CanonicalParts>
  local: Parts<VariantParts>
}

/** How often a replica that is behind is asked again, each time a little later: about a second in all. */
const patience = 20

/** Finds a service and what areas say of it; one round trip for what is not held. @param bytes it may hold */
export const createServiceFinder = (pool: pg.Pool, hearing: Hearing, bytes: number) => {
  const canonicals = hearing.join(new TaggedCache<Parts<CanonicalParts>>({ maxSize: bytes / 2 }))
  const locals = hearing.join(new TaggedCache<Parts<VariantParts>>({ maxSize: bytes / 2 }))

  const readParts = createPartsReader(pool)

  const read = async (service: string | null, variants: readonly string[]): Promise<PartsRow[]> => {
    for (let attempt = 1; attempt <= patience; attempt += 1) {
      const rows = await readParts(service, variants)
      const at = Number(rows.find(({ side }) => side === 'sequence')?.identifier ?? 0)
      const { isListening, heard } = hearing.state
      if (!isListening || at === heard) return rows
      if (at > heard) {
        await hearing.catchUp()
        return rows
      }
      await pause(5 * attempt)
    }
    throw new Error('The replica is too far behind.')
  }

  return async (identifier: string, chain: readonly string[]): Promise<FoundService> => {
    const keys = chain.map((area) => variantIdentifier(identifier, area))
    const localKey = `${identifier} ${keys.join(' ')}`
    const canonical = canonicals.get(identifier)
    const local = locals.get(localKey)
    if (canonical && local) return { canonical, local }
    if (canonical) {
      const found = await locals.getOrMake(localKey, async () =>
        made(toVariantParts(keys, on('local', await read(null, keys)))),
      )
      return { canonical, local: found }
    }
    const first = read(identifier, keys)
    // Both may be made by others already.
    first.catch(() => undefined)
    const used = new Set<string>()
    /** One round trip for both; who has to make it again reads again. */
    const rowsFor = (side: string) => {
      if (used.has(side)) return read(identifier, keys)
      used.add(side)
      return first
    }
    const [everywhere, here] = await Promise.all([
      canonicals.getOrMake(identifier, async () =>
        made(toCanonicalParts(identifier, on('canonical', await rowsFor('canonical')))),
      ),
      locals.getOrMake(localKey, async () =>
        made(toVariantParts(keys, on('local', await rowsFor('local')))),
      ),
    ])
    return { canonical: everywhere, local: here }
  }
}

const on = (side: string, rows: readonly PartsRow[]): PartsRow[] =>
  rows.filter((row) => row.side === side)

const made = <P>(parts: Parts<P>): Made<Parts<P>> => ({
  value: parts,
  tags: parts.tags,
  size: parts.size * parsedFactor,
})
