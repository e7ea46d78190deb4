import { type Locale, translatedLocales } from '../i18n/locales.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Locales in which anything in the document is written, rich text not looked into. */
const localesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(localesIn)
  if (!isRecord(value) || 'root' in value) return []
  if ('de' in value) return Object.keys(value).filter((locale) => value[locale] !== undefined)
  return Object.values(value).flatMap(localesIn)
}

/** Name of a locale as a field: `de-simple` is `deSimple`. */
const fieldNameOf = (locale: Locale) => (locale === 'de-simple' ? 'deSimple' : locale)

/**
 * Where the translations of a seeded document stand: what is written was read by nobody who answers for it.
 * @param titleField what names the document; one without its title in a locale is not translated, whatever else is
 */
export const translationStateOf = (
  document: Record<string, unknown>,
  titleField: string,
): Record<string, 'draft' | 'missing'> => {
  const title = document[titleField]
  const written = new Set(localesIn(isRecord(title) ? title : document))
  return Object.fromEntries(
    translatedLocales.map((locale) => [
      fieldNameOf(locale),
      written.has(locale) ? 'draft' : 'missing',
    ]),
  )
}
