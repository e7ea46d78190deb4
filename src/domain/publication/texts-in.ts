import { type Locale, locales } from '../locale.ts'
import type { RichText } from '../localized-text.ts'

/** A text somebody wrote, and where it stands in its record. */
export interface TextUse {
  /** JSON pointer (RFC 6901). */
  pointer: string
  /** Last name of the pointer that is neither a locale nor a number: `title`, `text`. */
  field: string
  locale?: Locale
  text: string
  /** Mark-up of a formatted text. */
  html?: string
}

const isLocale = (key: string): key is Locale => locales.some((locale) => locale === key)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRichText = (value: Record<string, unknown>): value is RichText & Record<string, unknown> =>
  typeof value.html === 'string' && typeof value.text === 'string'

/** Quotations are evidence: they say what somebody else wrote. */
const notOurs: ReadonlySet<string> = new Set(['sources'])

/** Every text of a record, however deep, with its place. */
export const textsIn = (record: object): TextUse[] => walk(record, { pointer: '', field: '' })

const walk = (value: unknown, place: Omit<TextUse, 'text' | 'html'>): TextUse[] => {
  if (typeof value === 'string') return [{ ...place, text: value }]
  if (!isObject(value)) return []
  if (isRichText(value)) return [{ ...place, text: value.text, html: value.html }]
  return Object.entries(value)
    .filter(([key]) => !notOurs.has(key))
    .flatMap(([key, inner]) => walk(inner, placeOf(key, place)))
}

const placeOf = (key: string, { pointer, field, locale }: Omit<TextUse, 'text' | 'html'>) => ({
  pointer: `${pointer}/${key}`,
  field: isLocale(key) || /^\d+$/.test(key) ? field : key,
  ...(isLocale(key) ? { locale: key } : locale && { locale }),
})
