import type { LocalizedText, LocalizedWords } from './localized-text.ts'
import type { Provenance } from './service/parts.ts'

/** A word residents may not know, explained. */
export interface GlossaryTerm extends Provenance {
  identifier: string
  term: LocalizedText
  definition: LocalizedText
  synonyms: LocalizedWords
  /** Address of its entry in Termdat. */
  termdat?: string
}
