import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
} from 'payload'

import {
  type PublishedCollection,
  type PublishedRecords,
  variantIdentifier,
} from '../../domain/published-record.ts'
import type { Lookup } from '../records/lookup.ts'
import { toAnnouncement } from '../records/to-announcement.ts'
import { toAuthority } from '../records/to-authority.ts'
import { toCanonicalService } from '../records/to-canonical-service.ts'
import { toChannel } from '../records/to-channel.ts'
import { toDocumentType } from '../records/to-document-type.ts'
import { toExportSettings } from '../records/to-export-settings.ts'
import { toFaq } from '../records/to-faq.ts'
import { toFee } from '../records/to-fee.ts'
import { toForm } from '../records/to-form.ts'
import { toGlossaryTerm } from '../records/to-glossary-term.ts'
import { toJurisdiction } from '../records/to-jurisdiction.ts'
import { toLegalBasis } from '../records/to-legal-basis.ts'
import { toNewsletter } from '../records/to-newsletter.ts'
import { toPostalCodeArea } from '../records/to-postal-code-area.ts'
import { toProgrammeSnapshot } from '../records/to-programme-snapshot.ts'
import { toResponsibility } from '../records/to-responsibility.ts'
import { toResponsibilityTemplate } from '../records/to-responsibility-template.ts'
import { toServiceVariant } from '../records/to-service-variant.ts'
import { toSituation } from '../records/to-situation.ts'
import { toThesaurusEntry } from '../records/to-thesaurus-entry.ts'
import { toTopic } from '../records/to-topic.ts'
import { sha256 } from '../../audit/sha256.ts'

/** Globals the public reads: each is a document of its own, by the name of the global. */
type PublishedGlobal = Extract<PublishedCollection, GlobalSlug>

type Document<S extends PublishedCollection> = S extends CollectionSlug
  ? DataFromCollectionSlug<S>
  : S extends GlobalSlug
    ? DataFromGlobalSlug<S> & { id: number }
    : never

/** How the documents of a collection become public. */
interface Publishing<S extends PublishedCollection> {
  /** The record of a document, read with `locale: 'all'` and `depth: 0`; undefined where it counts for nobody. */
  toRecord: (doc: Document<S>, lookup: Lookup) => PublishedRecords[S] | undefined
  /** What the record is called. */
  identifierOf: (record: PublishedRecords[S], doc: Document<S>) => string
}

const identified = <S extends PublishedCollection>(
  toRecord: Publishing<S>['toRecord'],
): Publishing<S> => ({
  toRecord,
  identifierOf: (record) => (record as unknown as { identifier: string }).identifier,
})

/** Of a document without a public name: the same one each time it is derived, and no number of the database. */
const unnamed = <S extends PublishedCollection>(
  collection: S,
  toRecord: Publishing<S>['toRecord'],
): Publishing<S> => ({
  toRecord,
  identifierOf: (_, { id }) => sha256(`${collection}/${String(id)}`).slice(0, 16),
})

/** Every collection the public reads. */
export const publishedCollections: { [S in PublishedCollection]: Publishing<S> } = {
  services: identified(toCanonicalService),
  'service-variants': {
    // A retired one counts for nobody; of a service and an area there may be several of them beside one that does.
    toRecord: (doc, lookup) =>
      doc.status === 'retired' ? undefined : toServiceVariant(doc, lookup),
    identifierOf: ({ service, jurisdiction }) => variantIdentifier(service, jurisdiction),
  },
  authorities: identified(toAuthority),
  jurisdictions: identified(toJurisdiction),
  responsibilities: unnamed('responsibilities', toResponsibility),
  'responsibility-templates': unnamed('responsibility-templates', toResponsibilityTemplate),
  channels: identified(toChannel),
  fees: identified(toFee),
  evidences: identified(toDocumentType),
  outputs: identified(toDocumentType),
  'legal-bases': identified(toLegalBasis),
  // What is for editors is published to them, in the admin.
  faqs: identified((doc, lookup) => (doc.audience === 'editors' ? undefined : toFaq(doc, lookup))),
  forms: identified(toForm),
  topics: identified(toTopic),
  'life-events': identified(toSituation),
  'business-events': identified(toSituation),
  announcements: identified(toAnnouncement),
  newsletters: identified(toNewsletter),
  'glossary-terms': identified(toGlossaryTerm),
  'postal-codes': unnamed('postal-codes', toPostalCodeArea),
  'thesaurus-entries': identified(toThesaurusEntry),
  'cost-snapshots': identified(toProgrammeSnapshot),
  'export-settings': { toRecord: toExportSettings, identifierOf: () => 'export-settings' },
}

/** Whether the documents of a collection become public. */
export const isPublished = <S extends string>(slug: S): slug is PublishedCollection & S =>
  Object.hasOwn(publishedCollections, slug)

const publishedGlobals: readonly string[] = ['export-settings'] satisfies PublishedGlobal[]

/** Whether what becomes public is a global. */
export const isPublishedGlobal = (slug: string): slug is PublishedGlobal =>
  publishedGlobals.includes(slug)
