import type { Payload, PayloadRequest } from 'payload'

import type { Catalogue } from '../domain/catalogue.ts'
import { createDocumentReader, type Reading } from './read-documents.ts'
import { toCatalogue } from './to-catalogue.ts'

/**
 * The whole catalogue as records, in one query per collection: for reports, checks of everything, and the read model.
 * With `published` it holds what the public may know and nothing else; with `latest` also drafts, which may be
 * incomplete. Reads with all rights.
 */
export const readCatalogue = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  reading: Reading,
): Promise<Catalogue> => {
  const { documents, names } = createDocumentReader(payload, req, reading)
  // One after the other: queries of one transaction share its connection.
  const read = {
    services: await documents('services'),
    'service-variants': await documents('service-variants'),
    channels: await documents('channels'),
    fees: await documents('fees'),
    evidences: await documents('evidences'),
    outputs: await documents('outputs'),
    'legal-bases': await documents('legal-bases'),
    faqs: await documents('faqs'),
    authorities: await documents('authorities'),
    jurisdictions: await documents('jurisdictions'),
    responsibilities: await documents('responsibilities'),
    'responsibility-templates': await documents('responsibility-templates'),
  }
  return toCatalogue(read, {
    topics: await names('topics'),
    'life-events': await names('life-events'),
    'business-events': await names('business-events'),
    forms: await names('forms'),
  })
}
