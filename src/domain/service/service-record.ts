import type { Locale } from '../locale.ts'
import type { RichText } from '../localized-text.ts'
import type { DocumentType, Faq, Fee, LegalBasis } from './building-blocks.ts'
import type { FieldGroup } from './field-group.ts'
import type {
  EvidenceToBring,
  GroupSource,
  MergedService,
  UsableChannel,
} from './merged-service.ts'
import type {
  Condition,
  Contact,
  Deadline,
  ProcedureStep,
  ProcessingTime,
  Remedy,
} from './parts.ts'
import type { InLocale, TextGroup } from './text-server.ts'

/** An amount of money. */
export interface Money {
  amountRappen: number
  currency: 'CHF'
}

/** A document to bring or to get, in one locale. */
export type ServedDocument = InLocale<
  Pick<DocumentType, 'identifier' | 'title' | 'description' | 'issuer' | 'dataset'>,
  'title' | 'description'
>

/** A document to bring, and when. */
type ServedEvidence = ServedDocument &
  InLocale<Pick<EvidenceToBring, 'required' | 'conditionText'>, 'conditionText'>

/** A way to use the service that is open at the place and on the day. */
export type ServedChannel = InLocale<
  Omit<UsableChannel, 'availability' | 'replaces' | 'owner' | 'reviewDue'>,
  'title' | 'conditions'
> & {
  /** Whether it can be used in some places alone. */
  isLocal: boolean
}

/** A fee that counts at the place and on the day. */
export type ServedFee = InLocale<
  Pick<Fee, 'identifier' | 'key' | 'title' | 'kind' | 'unit' | 'vatIncluded' | 'condition'> &
    Pick<Fee, 'channel' | 'legalBasis' | 'validFrom' | 'validTo' | 'sources'>,
  'title' | 'unit' | 'condition'
> & {
  amount?: Money
  minimum?: Money
  maximum?: Money
}

/** An article of a law that is in force on the day. */
type ServedLegalBasis = InLocale<
  Pick<LegalBasis, 'identifier' | 'title' | 'level' | 'number' | 'article' | 'url' | 'eli'>,
  'title'
>

/** A question and its answer. */
type ServedFaq = InLocale<Pick<Faq, 'identifier' | 'question' | 'answer'>, 'question' | 'answer'>

type Unchanged = Pick<
  MergedService,
  | 'identifier'
  | 'level'
  | 'status'
  | 'retiredOn'
  | 'variantPolicy'
  | 'audiences'
  | 'serviceType'
  | 'topics'
  | 'lifeEvents'
  | 'businessEvents'
  | 'spatial'
  | 'forms'
  | 'feeRule'
  | 'requires'
  | 'related'
  | 'replacedBy'
  | 'digitalMaturity'
  | 'ech0070Id'
  | 'i14yId'
  | 'date'
  | 'jurisdiction'
  | 'variantOf'
  | 'url'
  | 'offered'
  | 'offeredBasis'
  | 'coveredBy'
  | 'owner'
  | 'updatedAt'
  | 'verifiedOn'
  | 'reviewDue'
  | 'sources'
  | 'isDemo'
>

/**
 * A service as one reader gets it: at one place, on one day, in one locale. Topics, events, forms and other services are
 * named by identifier. A text that exists neither in the locale nor in its fallback is absent. Who is competent is a
 * question of its own: `domain/responsibility`.
 */
export interface ServiceRecord extends Unchanged {
  /** The locale asked for. */
  locale: Locale
  /** The locales the title was written in. */
  locales: Locale[]
  title?: string
  localName?: string
  summary?: string
  description?: RichText
  resultText?: string
  synonyms: string[]
  offeredReason?: string
  conditions: InLocale<Condition, 'title' | 'text'>[]
  procedureSteps: InLocale<ProcedureStep, 'title' | 'text'>[]
  evidences: ServedEvidence[]
  outputs: ServedDocument[]
  channels: ServedChannel[]
  fees: ServedFee[]
  processingTime?: InLocale<ProcessingTime, 'note'>
  deadlines: InLocale<Deadline, 'from'>[]
  legalBases: ServedLegalBasis[]
  remedy?: InLocale<Remedy, 'text'>
  contact?: InLocale<Contact, 'note'>
  faqs: ServedFaq[]
  /** By whom each group was written. */
  _source: Readonly<Record<FieldGroup, GroupSource>>
  /** The locale of a group's texts where some of them are not in the one asked for. */
  _locale: Partial<Record<TextGroup, Locale>>
}
