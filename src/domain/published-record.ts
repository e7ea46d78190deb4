import type { Announcement } from './announcement.ts'
import type { Authority } from './authority/authority.ts'
import type { ProgrammeSnapshot } from './cost/snapshot/programme-snapshot.ts'
import type { ExportSettings } from './export-settings.ts'
import type { FormRecord } from './form/form-definition.ts'
import type { GlossaryTerm } from './glossary-term.ts'
import type { Jurisdiction } from './jurisdiction/jurisdiction.ts'
import type { Newsletter } from './newsletter/newsletter.ts'
import type { PostalCodeArea } from './postal-code-area.ts'
import type { Responsibility, ResponsibilityTemplate } from './responsibility/responsibility.ts'
import type { Channel, DocumentType, Faq, Fee, LegalBasis } from './service/building-blocks.ts'
import type { CanonicalService } from './service/canonical-service.ts'
import type { ServiceVariant } from './service/service-variant.ts'
import type { Situation } from './situation.ts'
import type { ThesaurusEntry } from './thesaurus-entry.ts'
import type { Topic } from './topic.ts'

/**
 * What is public, by collection: each document as a record in all locales. A relation names another document by its
 * identifier; a document that never was public is not named, one that is public no more still is.
 */
export interface PublishedRecords {
  services: CanonicalService
  'service-variants': ServiceVariant
  authorities: Authority
  jurisdictions: Jurisdiction
  responsibilities: Responsibility
  'responsibility-templates': ResponsibilityTemplate
  channels: Channel
  fees: Fee
  evidences: DocumentType
  outputs: DocumentType
  'legal-bases': LegalBasis
  faqs: Faq
  forms: FormRecord
  topics: Topic
  'life-events': Situation
  'business-events': Situation
  announcements: Announcement
  newsletters: Newsletter
  'glossary-terms': GlossaryTerm
  'postal-codes': PostalCodeArea
  'thesaurus-entries': ThesaurusEntry
  'cost-snapshots': ProgrammeSnapshot
  /** A single one, of the same name. */
  'export-settings': ExportSettings
}

/** A collection whose documents the public reads. */
export type PublishedCollection = keyof PublishedRecords

/** Name of a record among all: `services/hund-anmelden`. */
export type RecordKey = `${PublishedCollection}/${string}`

/** The name of a record among all. */
export const recordKey = (collection: PublishedCollection, identifier: string): RecordKey =>
  `${collection}/${identifier}`

/** What a variant is called: it has no name of its own, and of a service there is one for each area. */
export const variantIdentifier = (service: string, jurisdiction: string): string =>
  `${service}@${jurisdiction}`
