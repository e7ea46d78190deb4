/** Every locale content is written in, in the order editors see them. `de-simple` is Leichte Sprache. */
export const locales = ['de', 'fr', 'it', 'rm', 'en', 'de-simple'] as const

export type Locale = (typeof locales)[number]

/** The language every published text exists in. */
export const defaultLocale = 'de' satisfies Locale

/** Plain language; never filled from another locale, because standard German is not plain language. */
export const plainLanguage = 'de-simple' satisfies Locale
