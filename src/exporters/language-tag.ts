import { type Locale, plainLanguage } from '../domain/locale.ts'

/** A locale as other programs name languages; plain language is German. Source: RFC 5646. */
export const languageTag = (locale: Locale): string => (locale === plainLanguage ? 'de' : locale)
