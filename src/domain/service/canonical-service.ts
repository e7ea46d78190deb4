import type { LocalizedRichText, LocalizedText, LocalizedWords } from '../localized-text.ts'
import type { FieldPolicy } from './field-group.ts'
import type {
  Condition,
  Contact,
  Deadline,
  EvidenceUse,
  ProcedureStep,
  ProcessingTime,
  Provenance,
  Remedy,
} from './parts.ts'

/** Who regulates a service. */
type Level = 'bund' | 'kanton' | 'gemeinde' | 'verband' | 'privat'

/**
 * A service as it is written once for everybody, in all locales. Other documents are named by their identifier.
 * Source: CPSV-AP 3.2.0, cpsv:PublicService; domain model 4.1.
 */
export interface CanonicalService extends Provenance {
  identifier: string
  title: LocalizedText
  summary: LocalizedText
  description: LocalizedRichText
  resultText?: LocalizedText
  synonyms: LocalizedWords
  level: Level
  status: 'active' | 'info-only' | 'suspended' | 'retired'
  /** Calendar date. */
  retiredOn?: string
  /** `expected`: every municipality must say whether it offers the service. */
  variantPolicy: 'none' | 'allowed' | 'expected'
  /** Tightens the default policy; what would loosen it counts for nothing. */
  fieldPolicy: FieldPolicy
  audiences: string[]
  serviceType?: string
  topics: string[]
  lifeEvents: string[]
  businessEvents: string[]
  /** Jurisdictions the service exists in; empty: the canton. */
  spatial: string[]
  conditions: Condition[]
  procedureSteps: ProcedureStep[]
  evidences: EvidenceUse[]
  outputs: string[]
  channels: string[]
  forms: string[]
  feeRule: 'free' | 'fees' | 'tariff-per-municipality' | 'unknown'
  fees: string[]
  processingTime?: ProcessingTime
  deadlines: Deadline[]
  legalBases: string[]
  remedy?: Remedy
  contact?: Contact
  faqs: string[]
  requires: string[]
  related: string[]
  replacedBy?: string
  /** 0 information, 1 form, 2 online, 3 without change of medium, 4 automatic. */
  digitalMaturity: 0 | 1 | 2 | 3 | 4
  ech0070Id?: string
  i14yId?: string
}
