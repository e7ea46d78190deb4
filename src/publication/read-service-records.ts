import type { Payload, PayloadRequest, Where } from 'payload'

import type { Catalogue } from '../domain/catalogue.ts'
import type { Service, ServiceVariant } from '../generated/payload-types.ts'
import { createDocumentReader, type DocumentReader, type Reading } from './read-documents.ts'
import type { Names, Relation } from './records/lookup.ts'
import { toCatalogue } from './to-catalogue.ts'

/** Documents that are about to be saved, in all locales, relations as numbers: they count instead of the stored ones. */
export interface Pending {
  service?: Service
  /** A variant of the service; one without a stored version counts beside the stored ones. */
  variant?: ServiceVariant
}

/**
 * What one service needs to be resolved and checked, for every place: the service with its variants, their building
 * blocks and the rules who is responsible, together with all authorities and jurisdictions. `services` holds this one,
 * or nothing where the state asked for has no such document. Reads with all rights.
 */
export const readServiceRecords = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  serviceId: number,
  { service, variant, ...reading }: Reading & Pending,
): Promise<Catalogue> => {
  const reader = createDocumentReader(payload, req, reading)
  const { documents } = reader
  const ofService = { service: { equals: serviceId } }
  const services = service ? [service] : await documents('services', { id: { equals: serviceId } })
  const stored = await documents('service-variants', ofService)
  const variants = variant ? [...stored.filter(({ id }) => id !== variant.id), variant] : stored
  const wanted = wantedBy(services, variants)
  const fees = await documents('fees', among(wanted.fees))
  const laws = [...wanted.legalBases, ...fees.map(({ legalBasis }) => legalBasis)]
  const read = {
    services,
    'service-variants': variants,
    fees,
    channels: await documents('channels', among(wanted.channels)),
    evidences: await documents('evidences', among(wanted.evidences)),
    outputs: await documents('outputs', among(wanted.outputs)),
    'legal-bases': await documents('legal-bases', among(laws)),
    faqs: await documents('faqs', {
      or: [{ services: { in: [serviceId] } }, among(wanted.faqs)],
    }),
    authorities: await documents('authorities'),
    jurisdictions: await documents('jurisdictions'),
    responsibilities: await documents('responsibilities', ofService),
    'responsibility-templates': await documents('responsibility-templates', ofService),
  }
  return toCatalogue(read, await namesOf(reader))
}

/** Relations to building blocks, from the service and from all its variants. */
const wantedBy = (services: readonly Service[], variants: readonly ServiceVariant[]) => {
  const sources = [...services, ...variants.map((variant) => variant.additions ?? {})]
  const from = (relations: (source: Source) => readonly Relation[] | null | undefined) =>
    sources.flatMap((source) => relations(source) ?? [])
  return {
    channels: from(({ channels }) => channels),
    fees: from(({ fees }) => fees),
    legalBases: from(({ legalBases }) => legalBases),
    evidences: from(({ evidences }) => evidences?.map(({ evidence }) => evidence)),
    outputs: services.flatMap((service): Relation[] => service.outputs ?? []),
    faqs: variants.flatMap((variant): Relation[] => variant.additions?.faqs ?? []),
  }
}

type Source = Pick<Service, 'channels' | 'fees' | 'legalBases' | 'evidences'>

const among = (relations: readonly Relation[]): Where => ({
  id: {
    in: [
      ...new Set(
        relations.flatMap((relation) =>
          typeof relation === 'object' ? (relation?.id ?? []) : (relation ?? []),
        ),
      ),
    ],
  },
})

/** Collections of which a service names more documents than are read here. */
const namedOnly = [
  'services',
  'channels',
  'topics',
  'life-events',
  'business-events',
  'forms',
] as const

const namesOf = async ({ names }: DocumentReader): Promise<Names> => {
  const read: Names = {}
  for (const collection of namedOnly) read[collection] = await names(collection)
  return read
}
