import type { Catalogue } from '../domain/catalogue.ts'
import type { DocumentsOf, RecordCollection } from './read-documents.ts'
import { createLookup, type Lookup, type NamedCollection, type Names } from './records/lookup.ts'
import { toAuthority } from './records/to-authority.ts'
import { toCanonicalService } from './records/to-canonical-service.ts'
import { toChannel } from './records/to-channel.ts'
import { toDocumentType } from './records/to-document-type.ts'
import { toFaq } from './records/to-faq.ts'
import { toFee } from './records/to-fee.ts'
import { toJurisdiction } from './records/to-jurisdiction.ts'
import { toLegalBasis } from './records/to-legal-basis.ts'
import { toResponsibility } from './records/to-responsibility.ts'
import { toResponsibilityTemplate } from './records/to-responsibility-template.ts'
import { toServiceVariant } from './records/to-service-variant.ts'

/** Everything that was read, by collection. */
export type Documents = { [S in RecordCollection]: DocumentsOf<S> }

/** Documents as records; `names` adds the names of documents that records point at and that were not read themselves. */
export const toCatalogue = (documents: Documents, names: Names = {}): Catalogue => {
  const lookup = lookupIn(documents, names)
  const each = <D, R>(docs: readonly D[], convert: (doc: D, lookup: Lookup) => R | undefined) =>
    docs.flatMap((doc) => convert(doc, lookup) ?? [])
  return {
    services: byIdentifier(each(documents.services, toCanonicalService)),
    variants: Map.groupBy(
      each(documents['service-variants'], toServiceVariant),
      ({ service }) => service,
    ),
    channels: byIdentifier(each(documents.channels, toChannel)),
    fees: byIdentifier(each(documents.fees, toFee)),
    evidences: byIdentifier(each(documents.evidences, toDocumentType)),
    outputs: byIdentifier(each(documents.outputs, toDocumentType)),
    legalBases: byIdentifier(each(documents['legal-bases'], toLegalBasis)),
    faqs: byIdentifier(each(documents.faqs, toFaq)),
    authorities: byIdentifier(each(documents.authorities, toAuthority)),
    jurisdictions: byIdentifier(each(documents.jurisdictions, toJurisdiction)),
    responsibilities: each(documents.responsibilities, toResponsibility),
    responsibilityTemplates: each(documents['responsibility-templates'], toResponsibilityTemplate),
  }
}

const byIdentifier = <T extends { identifier: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.identifier, record]))

const identified = [
  'services',
  'authorities',
  'jurisdictions',
  'channels',
  'fees',
  'evidences',
  'outputs',
  'legal-bases',
  'faqs',
] as const satisfies readonly NamedCollection[]

const lookupIn = (documents: Documents, given: Names): Lookup => {
  const names: Names = { ...given }
  for (const collection of identified) {
    const own = documents[collection].map(({ id, identifier }) => [id, identifier] as const)
    names[collection] = new Map([...(given[collection] ?? []), ...own])
  }
  const { identifier } = createLookup(names)
  const variants = documents['service-variants'].flatMap(({ id, jurisdiction }) => {
    const place = identifier('jurisdictions', jurisdiction)
    return place === undefined ? [] : [[id, place] as const]
  })
  names['service-variants'] = new Map(variants)
  return createLookup(names, faqsByService(documents.faqs))
}

/** In the order of the field, and by name where two say the same. */
const faqsByService = (faqs: Documents['faqs']): Map<number, string[]> => {
  const rows = faqs
    .map((faq) => ({ faq, order: faq.order ?? 0 }))
    .sort((a, b) => a.order - b.order || (a.faq.identifier < b.faq.identifier ? -1 : 1))
  const byService = new Map<number, string[]>()
  for (const { faq } of rows) {
    for (const relation of faq.services ?? []) {
      const service = typeof relation === 'object' ? relation.id : relation
      byService.set(service, [...(byService.get(service) ?? []), faq.identifier])
    }
  }
  return byService
}
