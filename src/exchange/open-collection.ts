import type { CollectionSlug, PayloadRequest } from 'payload'

import type { ExchangeRecord } from '../domain/exchange/exchange-field.ts'
import { type BoundField, boundFields } from './bound-field.ts'
import type { ExchangeableSlug } from './exchangeable.ts'
import type { Names } from './names.ts'
import { readAll, readNames } from './read-names.ts'
import { createRichTexts, type RichTexts } from './rich-text.ts'
import { toRecord } from './to-record.ts'

/** A collection, ready to be exported or compared with a file. */
export interface OpenCollection {
  slug: ExchangeableSlug
  fields: readonly BoundField[]
  names: Names
  richTexts: RichTexts
  documents: readonly { id: number; record: ExchangeRecord }[]
}

/** Where links inside of rich text may lead. Source: `fields/content-editor.ts`. */
const linked: readonly CollectionSlug[] = ['services', 'authorities', 'faqs']

const targets = (fields: readonly BoundField[]): CollectionSlug[] =>
  fields.flatMap(({ relationTo, fields: inside, kind }) => [
    ...(relationTo ? [relationTo] : []),
    ...(kind === 'rich-text' ? linked : []),
    ...targets(inside ?? []),
  ])

/** Reads a collection as files carry it: every document as its latest draft says, what is in the trash not. */
export const openCollection = async (
  req: PayloadRequest,
  slug: ExchangeableSlug,
): Promise<OpenCollection> => {
  const fields = await boundFields(req.payload.collections[slug].config, req)
  const names = await readNames(req, new Set([...targets(fields), slug]))
  const richTexts = await createRichTexts(req.payload, names)
  const rows = await readAll(req, slug, { locale: 'all' })
  const documents = rows.map((row) => ({
    id: row.id,
    record: toRecord(row, fields, { names, richTexts }),
  }))
  return { slug, fields, names, richTexts, documents }
}
