import type { LocalizedText } from './localized-text.ts'
import type { Provenance } from './service/parts.ts'

/** A subject under which people look for services. Source: eCH-0049 V4. */
export interface Topic extends Provenance {
  identifier: string
  title: LocalizedText
  description?: LocalizedText
  /** Whom the topic is for; a sub-topic belongs to the catalogue of its parent. */
  catalogue: 'privat' | 'unternehmen'
  /** Identifier of a topic. */
  parent?: string
  /** Low numbers come first among the topics of a level. */
  order: number
  /** Whether it is one of the standard. */
  ech0049: boolean
}
