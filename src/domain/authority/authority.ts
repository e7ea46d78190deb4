import type { LocalizedText } from '../localized-text.ts'
import type { Provenance } from '../service/parts.ts'
import type { Validity } from '../validity.ts'

/** A postal address in Switzerland. Source: eCH-0010. */
export interface Address {
  kind: 'visit' | 'post'
  street?: string
  houseNumber?: string
  postalCode: string
  town: string
  latitude?: number
  longitude?: number
  egid?: string
}

/** Days on which the usual opening hours do not count. */
export interface SpecialHours {
  /** Calendar dates, both included. */
  from: string
  to: string
  closed: boolean
  /** OpenStreetMap syntax. */
  hours?: string
  text?: LocalizedText
}

/** An office, in all locales; nothing internal is in it. Source: CPSV-AP 3.2.0, cv:PublicOrganisation. */
export interface Authority extends Provenance, Validity {
  identifier: string
  name: LocalizedText
  shortName?: LocalizedText
  kind:
    | 'bund'
    | 'kanton'
    | 'gemeinde'
    | 'gemeindeverband'
    | 'zweckverband'
    | 'korporation'
    | 'gericht'
    | 'private-mandated'
  parent?: string
  /** Identifier of the area it is the authority of. */
  jurisdiction?: string
  uid?: string
  addresses: Address[]
  phone?: string
  email?: string
  website?: string
  languages: string[]
  openingHours?: string
  specialHours: SpecialHours[]
  successor?: string
}
