import type { LocalizedText } from '../localized-text.ts'

/** What must be given before the service can be used. Source: CPSV-AP cv:Requirement. */
export interface Condition {
  /** Names the entry within its service, so that a variant can replace or exclude exactly this one. */
  key: string
  title: LocalizedText
  text?: LocalizedText
}

/** A step of the way from application to result. Source: CPSV-AP cpsv:Rule. */
export interface ProcedureStep {
  key: string
  title: LocalizedText
  text?: LocalizedText
  actor: 'person' | 'authority'
  /** ISO 8601. */
  duration?: string
}

/** A document to bring. Source: CPSV-AP cpsv:hasInput. */
export interface EvidenceUse {
  /** Identifier of the evidence; the key of the entry. */
  evidence: string
  required: 'always' | 'conditional'
  conditionText?: LocalizedText
}

/** How long it takes, ISO 8601. Source: CPSV-AP cv:processingTime (the typical one). */
export interface ProcessingTime {
  typical?: string
  statutory?: string
  note?: LocalizedText
}

/** A term to keep. */
export interface Deadline {
  kind: 'report' | 'apply' | 'appeal'
  /** ISO 8601. */
  duration: string
  from?: LocalizedText
}

/** What can be done against a decision. */
export interface Remedy {
  kind?: 'objection' | 'appeal' | 'administrative-appeal' | 'complaint' | 'none'
  /** ISO 8601. */
  deadline?: string
  /** Identifier of an authority. */
  instance?: string
  text?: LocalizedText
}

/** Whom to ask about the service; what is absent the competent authority's own contact says. */
export interface Contact {
  /** Identifier of an authority. */
  authority?: string
  /** E.164. */
  phone?: string
  email?: string
  url?: string
  /** OpenStreetMap syntax. */
  openingHours?: string
  note?: LocalizedText
}

/** What a published value rests on. */
export interface Source {
  /** Path of the field the source is for. */
  field: string
  sourceUrl?: string
  quote?: string
  /** Calendar date. */
  retrievedAt?: string
}

/** What every published document carries besides its content. */
export interface Provenance {
  /** RFC 3339, UTC. */
  updatedAt: string
  /** Calendar date on which a person last checked the content. */
  verifiedOn?: string
  /** Calendar date on which it is due to be checked again. */
  reviewDue?: string
  /** Identifier of the authority that answers for the content. */
  owner?: string
  sources: Source[]
  isDemo: boolean
}
