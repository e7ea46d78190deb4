import { defaultLocale, type Locale, locales } from '../domain/locale.ts'

export { defaultLocale, type Locale, locales, plainLanguage } from '../domain/locale.ts'

/** The locales whose translation is tracked: all but the original. */
export const translatedLocales = locales.filter((locale) => locale !== defaultLocale)

/** Names of the locales as the admin shows them. */
export const localeNames: Record<Locale, string> = {
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  rm: 'Rumantsch',
  en: 'English',
  'de-simple': 'Leichte Sprache',
}

/** Languages the admin itself speaks. */
export const adminLanguages = ['de', 'fr', 'it', 'en'] as const

export type AdminLanguage = (typeof adminLanguages)[number]

/** One text in every language of the admin. */
export type AdminText = Record<AdminLanguage, string>

/** The language of the admin that is spoken to somebody; German where we do not speak theirs. */
export const adminLanguageOf = (language: string): AdminLanguage =>
  adminLanguages.find((known) => known === language) ?? 'de'
