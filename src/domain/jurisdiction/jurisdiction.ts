import type { Validity } from '../validity.ts'

/** What an area is. A circle is a set of municipalities that share one authority for one purpose. */
export type JurisdictionKind =
  'country' | 'canton' | 'district' | 'municipality' | 'circle' | 'service-area'

/** An area in which an authority may act, with its history. Other areas are named by identifier. Source: eCH-0071 V2.0. */
export interface Jurisdiction extends Validity {
  identifier: string
  kind: JurisdictionKind
  /** What a circle is for: `zivilstandskreis`, `friedensrichterkreis` … */
  circleKind?: string
  longName: string
  shortName?: string
  /** Unique per kind and day, not for ever: a number may be given out again. */
  bfsNumber?: number
  historyId?: number
  /** Two letters. */
  canton?: string
  parent?: string
  /** Municipalities of a circle. */
  members: string[]
  predecessors: string[]
  successors: string[]
  population: { year: number; inhabitants: number; source?: string; verified: boolean }[]
}
