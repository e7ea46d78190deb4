import type { CalendarDate } from '../calendar-date.ts'
import type { LocalizedText } from '../localized-text.ts'
import type { Channel, DocumentType, Faq, Fee, LegalBasis } from './building-blocks.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { ChannelStatus } from './channel-availability.ts'
import type { FieldGroup } from './field-group.ts'
import type { Offer } from './offer.ts'
import type { EvidenceUse } from './parts.ts'

/** A channel that can be used at the place and on the day. */
export interface UsableChannel extends Channel {
  status: ChannelStatus
}

/** A document to bring, with what it is. */
export interface EvidenceToBring extends EvidenceUse {
  document: DocumentType
}

/** Who wrote what a group holds: everybody's text, or the deciding variant's (in part, for lists). */
export type GroupSource = 'canonical' | 'variant'

/** What a service is at a place on a day, in all locales, its building blocks filled in. */
export interface MergedService
  extends
    Omit<
      CanonicalService,
      'evidences' | 'outputs' | 'channels' | 'fees' | 'legalBases' | 'faqs' | 'fieldPolicy'
    >,
    Offer {
  date: CalendarDate
  /** Identifier of the place; absent where no place was asked for. */
  jurisdiction?: string
  /** Identifier of the jurisdiction whose variant decides; absent where none does. */
  variantOf?: string
  /** What people there call the service, beside its title. */
  localName?: LocalizedText
  /** The page of the place about the service. */
  url?: string
  evidences: readonly EvidenceToBring[]
  outputs: readonly DocumentType[]
  channels: readonly UsableChannel[]
  fees: readonly Fee[]
  legalBases: readonly LegalBasis[]
  faqs: readonly Faq[]
  sourceOf: Readonly<Record<FieldGroup, GroupSource>>
}
