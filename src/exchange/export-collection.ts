import type { PayloadRequest } from 'payload'

import { actorOf } from '../audit/actor-of.ts'
import { recordNow } from '../audit/record.ts'
import type { ExchangeableSlug } from './exchangeable.ts'
import { type FileFormat, writeFile } from './file.ts'
import { openCollection } from './open-collection.ts'

/**
 * A whole collection as a file, in every locale, each document as its latest draft says. A person gets what she may
 * read, the system everything. The audit log tells that it was exported.
 */
export const exportCollection = async (
  req: PayloadRequest,
  slug: ExchangeableSlug,
  format: FileFormat,
): Promise<{ text: string; count: number }> => {
  const { fields, documents } = await openCollection(req, slug)
  const text = writeFile(
    documents.map(({ record }) => record),
    fields,
    format,
  )
  await recordNow(req.payload, { actor: actorOf(req), action: 'export', collectionSlug: slug })
  return { text, count: documents.length }
}
