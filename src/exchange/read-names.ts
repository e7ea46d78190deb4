import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

import { keyOf } from '../domain/exchange/record-key.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { boundFields } from './bound-field.ts'
import { recordKeyOf } from './exchangeable.ts'
import { createNames, type Names } from './names.ts'
import { toRecord } from './to-record.ts'

type Row = Record<string, unknown> & { id: number }

/** What a call of Payload is asked with: a person with the rights of that person, the system with all. */
export const asAsked = (req: PayloadRequest) =>
  req.user ? ({ overrideAccess: false, user: req.user } as const) : {}

/** Every document of a collection as its latest draft says. */
export const readAll = async (
  callers: PayloadRequest,
  slug: CollectionSlug,
  { locale, select }: { locale: 'all' | 'de'; select?: Record<string, true> },
): Promise<Row[]> => {
  const { docs } = await callers.payload.find({
    collection: slug,
    ...asAsked(callers),
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'id',
    locale,
    fallbackLocale: false,
    joins: false as never,
    ...(select && { select: select }),
    // Payload writes the locale of a nested call into the request it is given.
    req: isolateObjectProperty(callers, ['locale', 'fallbackLocale']),
  })
  return docs as unknown as Row[]
}

/** Collections whose documents are named by documents of others, and those. */
const withNamesakes = (slugs: Iterable<CollectionSlug>): Set<CollectionSlug> => {
  const all = new Set(slugs)
  const isComposed = [...all].some((slug) => recordKeyOf(slug).fields.length > 1)
  return new Set<CollectionSlug>([
    ...(isComposed ? (['services', 'jurisdictions'] as const) : []),
    ...all,
  ])
}

/** The names of all documents of some collections. */
export const readNames = async (
  req: PayloadRequest,
  slugs: Iterable<CollectionSlug>,
): Promise<Names> => {
  const names = createNames()
  for (const slug of withNamesakes(slugs)) {
    const { config } = req.payload.collections[slug]
    const key = recordKeyOf(slug)
    const fields = await boundFields(config, req, key.fields)
    const select = Object.fromEntries(key.fields.map((field) => [field, true as const]))
    for (const row of await readAll(req, slug, { locale: defaultLocale, select })) {
      const name = keyOf(toRecord(row, fields, { names }), key)
      if (name !== undefined) names.add(slug, name, row.id)
    }
  }
  return names
}
