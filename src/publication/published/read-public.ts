import { isolateObjectProperty, type Payload, type PayloadRequest, type Where } from 'payload'

import type { PublishedCollection } from '../../domain/published-record.ts'
import { isPublishedGlobal } from './collections.ts'

/** A public document, in all locales, relations as numbers. */
export interface PublicDocument {
  id: number
}

/** Those of the documents that are public now: published, and not in the trash. Reads with all rights. */
export const readPublic = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  collection: PublishedCollection,
  ids: readonly number[],
): Promise<PublicDocument[]> => {
  // Payload writes the locale of a nested call into the request it is given; what follows must keep its own.
  const inRequest = req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }
  if (isPublishedGlobal(collection)) {
    const global = await payload.findGlobal({
      slug: collection,
      locale: 'all',
      depth: 0,
      ...inRequest,
    })
    return ids.includes(global.id) ? [global] : []
  }
  const { versions } = payload.collections[collection].config
  const published: Where[] = versions ? [{ _status: { equals: 'published' } }] : []
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, ...published] },
    draft: false,
    trash: false,
    locale: 'all',
    depth: 0,
    pagination: false,
    joins: false as never,
    sort: 'id',
    ...inRequest,
  })
  return docs
}
