import { adminLanguageOf, type AdminText } from './locales.ts'

/** A text in the language of the reader; German when we do not speak it. */
export const inLanguage = (text: AdminText, language: string): string =>
  text[adminLanguageOf(language)]
