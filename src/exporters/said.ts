import type { Locale } from '../domain/locale.ts'
import { inLocale, type Localized } from '../domain/localized-text.ts'

/** A property with a value in the locale, else in German; no property where there is none. */
export const said = <T>(
  property: string,
  localized: Localized<T> | undefined,
  locale: Locale,
): { [property: string]: T } => {
  const served = inLocale(localized, locale)
  return served ? { [property]: served.value } : {}
}

/** Properties that have a value. */
export const present = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
