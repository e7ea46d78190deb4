import { filledIn, type NamedCase } from './case-text.ts'
import type { CaseText } from './workflow-definition.ts'

/** A text in a language, else in German, with what the case is called in its places. */
export const saidIn = (text: CaseText, language: string, called: NamedCase): string =>
  filledIn(
    (language === 'fr' || language === 'it' || language === 'en' ? text[language] : undefined) ||
      text.de,
    called,
  )
