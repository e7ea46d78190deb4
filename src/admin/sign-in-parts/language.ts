import { type AdminLanguage, adminLanguages } from '../../i18n/locales.ts'

/** The language of the admin, German where it speaks one we do not. */
export const spokenLanguage = (language: string): AdminLanguage =>
  adminLanguages.find((known) => known === language) ?? 'de'
