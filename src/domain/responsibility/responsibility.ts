import type { Validity } from '../validity.ts'

/** In which part an authority acts. */
export const responsibilityRoles = [
  'competent',
  'executing',
  'appeal',
  'contact',
  'supervisory',
] as const

export type ResponsibilityRole = (typeof responsibilityRoles)[number]

/** The fact that ties a case to a place. */
export const connectingFacts = [
  'residence',
  'event-place',
  'place-of-origin',
  'object-location',
  'defendant-residence',
  'anywhere',
] as const

export type ConnectingFact = (typeof connectingFacts)[number]

interface Rule extends Validity {
  /** Identifier of a service. */
  service: string
  role: ResponsibilityRole
  connectBy: ConnectingFact
  /** Identifier of a legal basis. */
  legalBasis?: string
}

/** Who acts for a service in an area: what somebody entered. Source: FIM, Zuständigkeit. */
export interface Responsibility extends Rule {
  /** Identifiers. */
  jurisdiction: string
  authority: string
  /** Among several for the same question the highest decides. */
  priority: number
}

/** The default: in each area of a kind its own authority acts, or the one named here. See ADR 0010. */
export interface ResponsibilityTemplate extends Rule {
  /** `municipality`, `canton`, `country` or a kind of circle. */
  areaKind: string
  authority?: string
}
