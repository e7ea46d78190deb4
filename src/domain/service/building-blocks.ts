import type { LocalizedRichText, LocalizedText } from '../localized-text.ts'
import type { Validity } from '../validity.ts'
import type { Provenance } from './parts.ts'

/** Whether a channel can be used in an area from one day to another; an open end is absent. */
export interface Availability {
  /** Identifier of a jurisdiction. */
  jurisdiction: string
  /** Calendar dates, both included. */
  from?: string
  to?: string
  status: 'available' | 'pilot' | 'planned' | 'not-available'
}

/** A way to use services. Source: CPSV-AP 3.2.0, cv:Channel. */
export interface Channel extends Provenance {
  identifier: string
  title: LocalizedText
  kind: 'online' | 'counter' | 'phone' | 'email' | 'post' | 'app' | 'third-party'
  url?: string
  authority?: string
  form?: string
  phone?: string
  email?: string
  openingHours?: string
  auth: 'none' | 'basic' | 'strong' | 'qes'
  processingTime?: string
  conditions?: LocalizedText
  /** Empty: everywhere and always. Otherwise: where and when a row says so, and nowhere else. */
  availability: Availability[]
  replaces: string[]
}

/** Ways to use a service without going anywhere. */
export const onlineKinds: readonly Channel['kind'][] = ['online', 'app', 'third-party']

/** What a service costs. Source: CPSV-AP 3.2.0, cv:Cost. */
export interface Fee extends Provenance, Validity {
  identifier: string
  /** A local fee takes the place of the canonical one with the same key. */
  key: string
  title: LocalizedText
  kind: 'fixed' | 'range' | 'tariff' | 'free' | 'per-unit'
  amountRappen?: number
  minRappen?: number
  maxRappen?: number
  unit?: LocalizedText
  currency: 'CHF'
  vatIncluded: boolean
  condition?: LocalizedText
  /** Identifiers; absent: counts for every one. */
  service?: string
  jurisdiction?: string
  channel?: string
  legalBasis?: string
}

/** A document that proves something, or one a service results in. Source: CPSV-AP 3.2.0, cv:Evidence, cv:Output. */
export interface DocumentType extends Provenance {
  identifier: string
  title: LocalizedText
  description?: LocalizedText
  issuer?: string
  dataset?: string
}

/** An article of a law. Source: eli:LegalResource. */
export interface LegalBasis extends Provenance, Validity {
  identifier: string
  title: LocalizedText
  level: 'sr' | 'srl' | 'kommunal'
  number?: string
  article?: string
  url?: string
  eli?: string
}

/** A question people ask. Source: schema.org Question. */
export interface Faq extends Provenance {
  identifier: string
  question: LocalizedText
  answer: LocalizedRichText
  audience: 'public' | 'editors' | 'programme'
  order: number
  services: string[]
  topics: string[]
  jurisdiction?: string
}

/** The documents services are made of, by identifier. */
export interface BuildingBlocks {
  channels: ReadonlyMap<string, Channel>
  fees: ReadonlyMap<string, Fee>
  evidences: ReadonlyMap<string, DocumentType>
  outputs: ReadonlyMap<string, DocumentType>
  legalBases: ReadonlyMap<string, LegalBasis>
  faqs: ReadonlyMap<string, Faq>
}
