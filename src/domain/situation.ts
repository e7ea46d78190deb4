import type { LocalizedText } from './localized-text.ts'
import type { Provenance } from './service/parts.ts'

/** A life event or a business event. Source: CPSV-AP 3.2.0, cv:LifeEvent and cv:BusinessEvent. */
export interface Situation extends Provenance {
  identifier: string
  title: LocalizedText
  description?: LocalizedText
  /** Code of the federal list: `LE-…`, `BE-…`. */
  i14yCode?: string
  /** Low numbers come first. */
  order: number
}
