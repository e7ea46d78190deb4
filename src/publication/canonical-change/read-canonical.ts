import type { Payload, PayloadRequest } from 'payload'

import type { Catalogue } from '../../domain/catalogue.ts'
import { createDocumentReader, type DocumentReader } from '../read-documents.ts'
import type { NamedCollection, Names } from '../records/lookup.ts'
import { namedBy } from '../records/named-by.ts'
import { toCanonicalService } from '../records/to-canonical-service.ts'
import { toFee } from '../records/to-fee.ts'
import { toCatalogue } from '../to-catalogue.ts'

/**
 * What a published service says, with its fees, as a record: nothing of its variants and of the places, so that it
 * costs the same however many there are. Reads with all rights. @returns no service where none is published
 */
export const readCanonical = async (
  payload: Payload,
  req: PayloadRequest,
  serviceId: number,
): Promise<Pick<Catalogue, 'fees' | 'services'>> => {
  const reader = createDocumentReader(payload, req, { status: 'published' })
  const services = await reader.documents('services', { id: { equals: serviceId } })
  const feeIds = services.flatMap(({ fees }) => (fees ?? []).map(idOf))
  const fees = feeIds.length > 0 ? await reader.documents('fees', { id: { in: feeIds } }) : []
  const faqs = await reader.documents('faqs', { services: { in: [serviceId] } })
  const named = namedBy((lookup) => {
    for (const service of services) toCanonicalService(service, lookup)
    for (const fee of fees) toFee(fee, lookup)
  })
  return toCatalogue({ ...nothing, services, fees, faqs }, await namesOf(reader, named))
}

const nothing = {
  'service-variants': [],
  channels: [],
  evidences: [],
  outputs: [],
  'legal-bases': [],
  authorities: [],
  jurisdictions: [],
  responsibilities: [],
  'responsibility-templates': [],
}

const idOf = (relation: number | { id: number }): number =>
  typeof relation === 'object' ? relation.id : relation

const namesOf = async (
  { names }: DocumentReader,
  named: ReadonlyMap<NamedCollection, ReadonlySet<number>>,
): Promise<Names> => {
  const read: Names = {}
  for (const [collection, ids] of named) {
    if (collection === 'service-variants' || collection === 'workflows') continue
    read[collection] = await names(collection, { id: { in: [...ids] } })
  }
  return read
}
