import type { CollectionSlug, PayloadRequest } from 'payload'

import { textOf } from '../domain/exchange/exchange-field.ts'
import { keyOf } from '../domain/exchange/record-key.ts'
import type { Named } from '../domain/exchange/suggest-name.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { boundFields } from './bound-field.ts'
import { recordKeyOf } from './exchangeable.ts'
import { readAll, readNames } from './read-names.ts'
import { toRecord } from './to-record.ts'

/** Everything of a collection that a file could name, sorted by title; as far as the person may read it. */
export const readCandidates = async (
  req: PayloadRequest,
  slug: CollectionSlug,
): Promise<Named[]> => {
  const { config } = req.payload.collections[slug]
  const key = recordKeyOf(slug)
  const titleField = config.admin.useAsTitle ?? 'id'
  const fields = await boundFields(config, req, key.fields)
  const names = await readNames(req, key.fields.length > 1 ? ['services', 'jurisdictions'] : [])
  const select = Object.fromEntries([...key.fields, titleField].map((one) => [one, true as const]))
  const rows = await readAll(req, slug, { locale: defaultLocale, select })
  // Of several versions the newest.
  const found = new Map<string, Named>()
  for (const row of rows) {
    const name = keyOf(toRecord(row, fields, { names }), key)
    const title = textOf(row[titleField] as string | undefined)
    if (name !== undefined) found.set(name, { name, ...(title !== '' && { title }) })
  }
  return [...found.values()].toSorted((a, b) =>
    (a.title ?? a.name).localeCompare(b.title ?? b.name, 'de-CH'),
  )
}
