import { z } from 'zod'

import { defaultLocale, type Locale } from '../../domain/locale.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import { invalidParameter } from '../problem.ts'

/** A part of a list, and where it goes on. */
export interface Page<T> {
  items: T[]
  next?: string
  total: number
}

interface Paging<T> {
  limit: number
  cursor?: string | undefined
  /** By what the list is sorted; of two alike the identifier decides. */
  nameOf: (item: T) => string
  locale: Locale
}

/** By what a document is sorted: its name in the locale, else in German. */
export const sortedAs = (name: LocalizedText, locale: Locale, identifier: string): string =>
  name[locale] ?? name[defaultLocale] ?? identifier

const position = z.tuple([z.string(), z.string()])

const collators = new Map<Locale, Intl.Collator>()

/** How a language sorts its words; upper and lower case are alike. */
const collatorOf = (locale: Locale): Intl.Collator => {
  const known = collators.get(locale)
  if (known) return known
  const language = locale === 'de-simple' ? 'de-CH' : locale === 'rm' ? 'de-CH' : `${locale}-CH`
  const collator = new Intl.Collator(language, { numeric: true })
  collators.set(locale, collator)
  return collator
}

/**
 * The part of a list after a cursor, in the order of the names. A cursor names the last item that was given: what is
 * added or taken away elsewhere meanwhile moves nothing onto two pages or none.
 * @throws CatalogueError QUERY_INVALID for a cursor that none of ours is
 */
export const pageOf = <T extends { identifier: string }>(
  all: readonly T[],
  { limit, cursor, nameOf, locale }: Paging<T>,
): Page<T> => {
  const { compare } = collatorOf(locale)
  const order = ([name, identifier]: [string, string], other: [string, string]): number =>
    compare(name, other[0]) || (identifier < other[1] ? -1 : Number(identifier > other[1]))
  const placed = all
    .map((item) => ({ item, at: [nameOf(item), item.identifier] as [string, string] }))
    .sort((a, b) => order(a.at, b.at))
  const after = cursor === undefined ? undefined : parseCursor(cursor)
  const start = after ? placed.findIndex(({ at }) => order(at, after) > 0) : 0
  const rest = start < 0 ? [] : placed.slice(start)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ item }) => item),
    ...(rest.length > limit && last && { next: toCursor(last.at) }),
    total: all.length,
  }
}

/** An opaque name of a place in a list. */
const toCursor = (at: unknown): string => Buffer.from(JSON.stringify(at)).toString('base64url')

const parseCursor = (cursor: string): [string, string] => {
  const parsed = position.safeParse(jsonIn(cursor))
  if (parsed.success) return parsed.data
  throw invalidParameter('cursor', 'CURSOR_INVALID', 'is none that an answer gave as next')
}

/** What a cursor holds; undefined where it is none. */
const jsonIn = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
