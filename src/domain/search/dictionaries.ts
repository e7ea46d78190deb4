import type { Locale } from '../locale.ts'

/** The dictionary by which a language is searched, for what is written and what is asked alike; Romansh has none. */
export const dictionaries: Record<Locale, string> = {
  de: 'german',
  'de-simple': 'german',
  fr: 'french',
  it: 'italian',
  en: 'english',
  rm: 'simple',
}
