import type { CollectionSlug } from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import type { RecordKey } from '../domain/exchange/record-key.ts'

/** Collections that are exported and imported. */
export const exchangeable = [
  'services',
  'service-variants',
  'authorities',
  'responsibilities',
  'faqs',
  'fees',
  'channels',
  'legal-bases',
  'evidences',
  'outputs',
  'topics',
  'life-events',
  'business-events',
  'jurisdictions',
  'glossary-terms',
  'thesaurus-entries',
  'forms',
] as const satisfies readonly CollectionSlug[]

export type ExchangeableSlug = (typeof exchangeable)[number]

/** Collections without an identifier, and the fields that name a document in files instead. */
const keys: Partial<Record<CollectionSlug, RecordKey>> = {
  'service-variants': { fields: ['service', 'jurisdiction'] },
  responsibilities: {
    fields: ['service', 'jurisdiction', 'role', 'connectBy', 'validFrom'],
    optional: ['validFrom'],
  },
  workflows: { fields: ['key'], hasVersions: true },
}

/** What names a document of a collection in files. */
export const recordKeyOf = (slug: CollectionSlug): RecordKey =>
  keys[slug] ?? { fields: ['identifier'] }

/**
 * The collection a client names.
 * @throws CatalogueError QUERY_INVALID where it is none that is exchanged
 */
export const exchangeableNamed = (name: unknown): ExchangeableSlug => {
  const slug = exchangeable.find((known) => known === name)
  if (slug) return slug
  throw new CatalogueError(
    'QUERY_INVALID',
    `${String(name)} is not exchanged. Collections: ${exchangeable.join(', ')}.`,
  )
}
