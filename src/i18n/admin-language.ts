import { adminLanguages, type AdminLanguage } from './locales.ts'

/** The language of the admin somebody reads, German where it is none of ours. */
export const adminLanguageOf = (language: string | null | undefined): AdminLanguage =>
  adminLanguages.find((known) => known === language) ?? 'de'
