import { type Locale, locales } from '../../domain/locale.ts'
import type { Localized, LocalizedText, LocalizedWords } from '../../domain/localized-text.ts'

/**
 * A value that Payload read with `locale: 'all'`, in the locales for which `keep` gives something. The generated types
 * know a field in one locale only, so that what comes in is `unknown` here.
 */
export const toLocalized = <T>(
  byLocale: unknown,
  keep: (value: unknown) => T | undefined,
): Localized<T> => {
  if (typeof byLocale !== 'object' || byLocale === null) return {}
  const values = byLocale as Partial<Record<Locale, unknown>>
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const value = keep(values[locale])
      return value === undefined ? [] : [[locale, value]]
    }),
  )
}

const nonEmpty = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** A text every document of its kind has; empty where a draft lacks it. */
export const toText = (byLocale: unknown): LocalizedText => toLocalized(byLocale, nonEmpty)

/** A text a document may do without; absent where nobody wrote it in any locale. */
export const toOptionalText = (byLocale: unknown): LocalizedText | undefined => {
  const text = toText(byLocale)
  return Object.keys(text).length === 0 ? undefined : text
}

/** Words by locale; a locale without words is absent. */
export const toWords = (byLocale: unknown): LocalizedWords =>
  toLocalized(byLocale, (value) => {
    const words = Array.isArray(value) ? value.flatMap((word) => nonEmpty(word) ?? []) : []
    return words.length === 0 ? undefined : words
  })
