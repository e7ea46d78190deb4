import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import { execute } from '../execute.ts'
import { createDocumentReader } from '../read-documents.ts'
import { createLookup } from '../records/lookup.ts'
import { toAuthority } from '../records/to-authority.ts'
import { toJurisdiction } from '../records/to-jurisdiction.ts'

/** All public areas and offices, and the names of all of them as they were last saved. */
export interface Places {
  authorities: readonly Authority[]
  jurisdictions: readonly Jurisdiction[]
  names: Record<'authorities' | 'jurisdictions', ReadonlyMap<number, string>>
}

interface Known {
  state: string
  places: Places
}

const knownBy = new WeakMap<Payload, Known>()

/**
 * Reads all areas and offices, as the request's transaction sees them; once, until a row of either is written. There
 * are thousands, they change seldom, and every publication asks for them.
 */
export const readPlaces = async (
  payload: Payload,
  req: PayloadRequest | undefined,
): Promise<Places> => {
  const state = await stateOf(payload, req)
  const known = knownBy.get(payload)
  if (known?.state === state) return known.places
  const places = await read(payload, req)
  knownBy.set(payload, { state, places })
  return places
}

const tables = [
  'authorities',
  'authorities_locales',
  'jurisdictions',
  'jurisdictions_rels',
  '_authorities_v',
  '_jurisdictions_v',
]

/** Another one after every write: each gives a row another place or another transaction, also one that is not committed. */
const stateOf = async (payload: Payload, req: PayloadRequest | undefined): Promise<string> => {
  const states: string[] = []
  for (const table of tables) {
    const [row] = await execute(
      payload,
      req,
      sql`select count(*) || ' ' || coalesce(sum(hashtextextended(ctid::text || ' ' || xmin::text, 0)), 0) as state
        from ${sql.identifier(table)}`,
    )
    states.push(String(row?.state))
  }
  return states.join(' ')
}

const read = async (payload: Payload, req: PayloadRequest | undefined): Promise<Places> => {
  const published = createDocumentReader(payload, req, { status: 'published' })
  const latest = createDocumentReader(payload, req, { status: 'latest' })
  const names = {
    authorities: await latest.names('authorities'),
    jurisdictions: await latest.names('jurisdictions'),
  }
  const lookup = createLookup(names)
  return {
    names,
    authorities: (await published.documents('authorities')).map((doc) => toAuthority(doc, lookup)),
    jurisdictions: (await published.documents('jurisdictions')).map((doc) =>
      toJurisdiction(doc, lookup),
    ),
  }
}
