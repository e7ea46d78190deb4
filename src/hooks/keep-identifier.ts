import type { CollectionBeforeValidateHook } from 'payload'

import { finding } from '../domain/finding.ts'
import { checkIdentifierChange } from '../domain/identifier.ts'
import { refuse } from './refuse.ts'

interface Identified {
  id: number
  identifier?: string | null
  firstPublishedAt?: string | null
}

/** An identifier that was public stays with its document and is never given to another. */
export const keepIdentifier: CollectionBeforeValidateHook<Identified> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc: handedOver,
  req,
}) => {
  // A copy is made with its source at hand, and is a new document all the same.
  const originalDoc = operation === 'create' ? undefined : handedOver
  if (data && originalDoc?.firstPublishedAt && !data.identifier) {
    return { ...data, identifier: originalDoc.identifier }
  }
  const identifier = data?.identifier
  if (!identifier || identifier === originalDoc?.identifier) return data
  const frozen = originalDoc && checkIdentifierChange(originalDoc, identifier)
  refuse(slug, req, [{ path: 'identifier', verdict: frozen }])
  const { totalDocs } = await req.payload.count({
    collection: 'identifier-tombstones',
    where: { collectionSlug: { equals: slug }, identifier: { equals: identifier } },
    req,
  })
  const retired = totalDocs > 0 ? finding('IDENTIFIER_RETIRED', { identifier }) : undefined
  refuse(slug, req, [{ path: 'identifier', verdict: retired }])
  return data
}
