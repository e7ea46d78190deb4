import type { Authority } from '../authority/authority.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { Jurisdiction } from '../jurisdiction/jurisdiction.ts'
import type { Locale } from '../locale.ts'
import type { Channel, Fee } from '../service/building-blocks.ts'
import type { CanonicalService } from '../service/canonical-service.ts'
import type { PublicationFinding } from './finding.ts'

/** How long texts should be and how fresh evidence must be; the association sets it. */
export interface PublicationSettings {
  /** Characters of a text by the name of its field; one that is not named may be as long as it likes. */
  maxLength: Readonly<Record<string, number>>
  /** Months after which the evidence of a fee counts as old. */
  feeEvidenceMonths: number
}

/** What counts where nobody set anything. Source: domain model 4.1 and 4.9, W9. */
export const defaultPublicationSettings: PublicationSettings = {
  maxLength: {
    title: 120,
    summary: 150,
    description: 2500,
    resultText: 300,
    localName: 120,
    text: 600,
    conditionText: 200,
    question: 200,
  },
  feeEvidenceMonths: 12,
}

/** The published documents a rule may look at, by identifier. */
export interface PublishedCatalogue {
  authorities: ReadonlyMap<string, Authority>
  jurisdictions: ReadonlyMap<string, Jurisdiction>
  channels: ReadonlyMap<string, Channel>
  fees: ReadonlyMap<string, Fee>
  /** Identifiers. */
  forms: ReadonlySet<string>
  /** Keys of workflows of which a version is active. */
  workflows: ReadonlySet<string>
  /** Addresses that did not answer twice, a day apart. */
  brokenLinks: ReadonlySet<string>
}

/** Who is competent for a service, as the rules of responsibility answer it. */
export interface Competence {
  /** Identifiers of the authorities that are competent in at least one area today. */
  authorities: readonly string[]
  /** Active municipalities without exactly one competent authority. */
  gaps: number
}

/** Where the translation into a locale stands. */
export type TranslationState = 'missing' | 'machine' | 'draft' | 'reviewed' | 'outdated'

/** What is known of the document besides its content. */
export interface DocumentFacts {
  /** Name it first became public under. */
  publishedAs?: string
  /** Another document of its kind has the same identifier, or a deleted one had it. */
  identifierTaken?: boolean
  translations?: Partial<Record<Locale, TranslationState>>
  /** Of a service. */
  competence?: Competence
  /** Of a variant. */
  reviewState?: 'ok' | 'canonical-changed' | 'canonical-archived' | 'never-reviewed'
  /** Of a form: where its reusable blocks stand. */
  blocks?: BlockFacts
}

/** Where the reusable blocks of a form stand. */
export interface BlockFacts {
  /** How many questions each row of each page stands for. */
  rows: readonly (readonly number[])[]
  /** Blocks that changed since the form was published, by the page and row they stand in. */
  changed: readonly { page: number; row: number; title: string }[]
  /** Rows for a block that name none. */
  missing: readonly { page: number; row: number }[]
}

/** Something a standard demands of a record, and the record lacks. */
export interface ExportFault {
  /** The field, as a JSON pointer into the record. */
  pointer: string
  /** What lacks it: the name of a condition, a step, an office. */
  subject: string
  /** As the standard names it. */
  property: string
}

/** What is around a service that is to be exported. */
interface AroundExport extends Pick<
  PublishedCatalogue,
  'authorities' | 'channels' | 'fees' | 'jurisdictions'
> {
  /** Identifiers of the competent authorities. */
  competent: readonly string[]
  date: CalendarDate
}

/** What would keep the export of a service from conforming to its standard. */
export type ExportCheck = (service: CanonicalService, around: AroundExport) => ExportFault[]

/** What a rule of the publish gate must know besides the record. */
export interface PublicationContext {
  today: CalendarDate
  settings: PublicationSettings
  catalogue: PublishedCatalogue
  document: DocumentFacts
  /** An exporter's own check; absent: nothing is exported. */
  exportFaults?: ExportCheck
}

/** One rule of the publish gate: everything it finds in a record, in the order of the fields. */
export type PublicationRule<TRecord> = (
  record: TRecord,
  context: PublicationContext,
) => PublicationFinding[]
