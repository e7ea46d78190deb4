import type { PayloadRequest } from 'payload'

import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import { createDocumentReader } from '../../../publication/read-documents.ts'
import { createLookup } from '../../../publication/records/lookup.ts'
import { toJurisdiction } from '../../../publication/records/to-jurisdiction.ts'

/** Every municipality there is or was, by its database id, as it was saved last. */
export const readAreas = async (req: PayloadRequest): Promise<Map<number, Jurisdiction>> => {
  const reader = createDocumentReader(req.payload, req, { status: 'latest' })
  const docs = await reader.documents('jurisdictions', { kind: { equals: 'municipality' } })
  const names = new Map(docs.map(({ id, identifier }) => [id, identifier]))
  const lookup = createLookup({ jurisdictions: names })
  return new Map(docs.map((doc) => [doc.id, toJurisdiction(doc, lookup)]))
}
