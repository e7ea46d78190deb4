import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'

/**
 * German values of some fields of a document, its latest draft counting; empty where there is no such document.
 * Payload writes the locale of a nested call into the request it is given, so that what follows would be saved in
 * German: the call gets a request with a locale of its own.
 */
export const findGerman = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
  fields: readonly string[],
): Promise<Record<string, unknown>> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    select: Object.fromEntries(fields.map((field) => [field, true])) as never,
    draft: true,
    locale: defaultLocale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const [german] = docs as unknown as (Record<string, unknown> | undefined)[]
  return german ?? {}
}
