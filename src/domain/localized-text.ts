import { defaultLocale, type Locale, plainLanguage } from './locale.ts'

/** A value in the locales somebody wrote it in; one that nobody wrote is absent, never empty. */
export type Localized<T> = Partial<Record<Locale, T>>

/** Plain text by locale. */
export type LocalizedText = Localized<string>

/**
 * A formatted text, ready to be sent: `html` holds p, h3, h4, ul, ol, li, strong, em, br and https links alone.
 * A link to a document of the catalogue is an `a` with `data-collection` and `data-identifier` instead of an address.
 */
export interface RichText {
  text: string
  html: string
}

/** Formatted text by locale. */
export type LocalizedRichText = Localized<RichText>

/** Lists of words by locale. */
export type LocalizedWords = Localized<string[]>

/** A value as it is served. */
export interface Served<T> {
  value: T
  /** The locale the value was written in. */
  locale: Locale
  /** Whether that is another locale than the one asked for. */
  isFallback: boolean
}

/** The locale that stands in where nobody wrote the asked one: German, except for German and for plain language. */
export const fallbackOf = (locale: Locale): Locale | undefined =>
  locale === defaultLocale || locale === plainLanguage ? undefined : defaultLocale

/** The value in the asked locale, else in its fallback; undefined where neither was written. */
export const inLocale = <T>(
  localized: Localized<T> | undefined,
  asked: Locale,
): Served<T> | undefined => {
  const value = localized?.[asked]
  if (value !== undefined) return { value, locale: asked, isFallback: false }
  const locale = fallbackOf(asked)
  const fallback = locale && localized?.[locale]
  return locale === undefined || fallback === undefined
    ? undefined
    : { value: fallback, locale, isFallback: true }
}
