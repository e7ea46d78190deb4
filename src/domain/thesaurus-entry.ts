import type { LocalizedText, LocalizedWords } from './localized-text.ts'
import type { Provenance } from './service/parts.ts'

/** Words that mean the same when somebody searches. */
export interface ThesaurusEntry extends Provenance {
  identifier: string
  term: LocalizedText
  synonyms: LocalizedWords
}
