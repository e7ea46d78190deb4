import type { LocalizedRichText, LocalizedText, LocalizedWords } from '../localized-text.ts'
import type { OverridableGroup } from './field-group.ts'
import type {
  Condition,
  Contact,
  EvidenceUse,
  ProcedureStep,
  ProcessingTime,
  Provenance,
  Remedy,
} from './parts.ts'

/** Entries a variant puts beside those of the canonical service; one with the same key takes its place. */
export interface VariantAdditions {
  synonyms: LocalizedWords
  conditions: Condition[]
  evidences: EvidenceUse[]
  channels: string[]
  fees: string[]
  legalBases: string[]
  faqs: string[]
}

/** Keys of canonical entries that do not count here. */
export interface VariantExclusions {
  synonyms: LocalizedWords
  conditions: string[]
  evidences: string[]
  channels: string[]
  fees: string[]
  legalBases: string[]
  faqs: string[]
}

/** What differs for a service in one area, in all locales: the differences alone, never a copy. Source: domain model 4.1. */
export interface ServiceVariant extends Provenance {
  /** Identifier of the canonical service. */
  service: string
  /** Identifier of the jurisdiction. */
  jurisdiction: string
  status: 'active' | 'retired'
  offered: 'yes' | 'no' | 'unknown'
  offeredReason?: LocalizedText
  /** Jurisdiction whose variant provides the service for this one too. */
  coveredBy?: string
  localName?: LocalizedText
  url?: string
  /** The groups below that are read; a value of a group not named here counts for nothing. */
  overrides: OverridableGroup[]
  description?: LocalizedRichText
  procedureSteps?: ProcedureStep[]
  processingTime?: ProcessingTime
  remedy?: Remedy
  contact?: Contact
  additions: VariantAdditions
  exclusions: VariantExclusions
}
