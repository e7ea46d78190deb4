/** Every locale content is written in, in the order editors see them. `de-simple` is Leichte Sprache. */
export const locales = ['de', 'fr', 'it', 'rm', 'en', 'de-simple'] as const

export type Locale = (typeof locales)[number]

/** The language every published text exists in. */
export const defaultLocale = 'de' satisfies Locale

/** Plain language; never filled from another locale, because standard German is not plain language. */
export const plainLanguage = 'de-simple' satisfies Locale

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
