import type { CollectionAfterDeleteHook } from 'payload'

interface Buried {
  id: number
  identifier?: string | null
  firstPublishedAt?: string | null
}

/** Leaves a tombstone for an identifier that was public, so that it is never given out again. */
export const buryIdentifier: CollectionAfterDeleteHook<Buried> = async ({
  collection: { slug },
  doc,
  req,
}) => {
  if (!doc.identifier || !doc.firstPublishedAt) return
  await req.payload.create({
    collection: 'identifier-tombstones',
    data: { collectionSlug: slug, identifier: doc.identifier },
    req,
  })
}
