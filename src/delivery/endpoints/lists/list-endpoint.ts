import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { Tag } from '../../changes/record-change.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import * as parameters from '../../schemas/parameters.ts'
import { listOf } from '../../schemas/parts.ts'
import { json } from '../content.ts'
import { type PlaceAsked, placeAsked } from '../place-asked.ts'
import { dayAsked } from '../moments.ts'
import { pageOf } from '../page.ts'

/** What a list is asked for with. */
interface ListAsked<Q> {
  query: Q
  place: PlaceAsked | undefined
  day: string
  at: Date
  locale: Locale
}

interface ListDefinition<T extends { identifier: string }, Q extends z.ZodRawShape> {
  /** Below `/v1`. */
  name: string
  /** Group in the document, and what one of the list is called there. */
  tag: string
  singular: string
  plural: string
  summary: string
  schema: z.ZodType
  /** Beside `locale`, `limit` and `cursor`. */
  query: Q
  /** How one is named in its own address. Default: its identifier. */
  param?: z.ZodType<string>
  all: (live: LiveCatalogue) => Promise<readonly T[]>
  /** One by the name in its address. Default: by its identifier. */
  find?: (all: readonly T[], name: string, day: string) => T | undefined
  fits: (one: T, asked: ListAsked<z.output<z.ZodObject<Q>>>) => boolean
  nameOf: (one: T, locale: Locale) => string
  serve: (one: T, locale: Locale) => object
  tags: readonly Tag[]
  /** When the list is another without anything having changed. */
  expiresAt?: (all: readonly T[], at: Date) => number | undefined
}

/** What every list may be asked for with. */
interface AskedOfEach {
  bfs?: number
  date?: string
  limit: number
  cursor?: string
}

/** The list of a collection, and one of it: `/v1/<name>` and `/v1/<name>/{identifier}`. */
export const listEndpoints = <T extends { identifier: string }, Q extends z.ZodRawShape>({
  name,
  tag,
  singular,
  plural,
  summary,
  schema,
  query,
  param = parameters.identifier,
  all,
  find = (every, wanted) => every.find(({ identifier }) => identifier === wanted),
  fits,
  nameOf,
  serve,
  tags,
  expiresAt,
}: ListDefinition<T, Q>): Endpoint[] => [
  defineEndpoint({
    path: `/v1/${name}`,
    operation: `list${plural}`,
    summary,
    tag,
    params: z.strictObject({}),
    query: z.strictObject({
      ...query,
      locale: parameters.locale.optional(),
      ...parameters.paging,
    }),
    answers: { 'application/json': listOf(schema, `${singular}List`) },
    reply: async ({ query: given, locale, url }, live) => {
      const asked = given as unknown as AskedOfEach
      const now = new Date()
      const { day, at, ...midnight } = dayAsked(asked.date, now)
      const { bfs, limit, cursor } = asked
      const place =
        bfs === undefined ? undefined : placeAsked(await live.reference(), { bfs, date: day, url })
      if (place && 'kind' in place) return place
      const every = await all(live)
      const narrowed = { query: given as never, place, day, at, locale }
      const page = pageOf(
        every.filter((one) => fits(one, narrowed)),
        { limit, cursor, locale, nameOf: (one) => nameOf(one, locale) },
      )
      const items = page.items.map((one) => serve(one, locale))
      const until = Math.min(
        midnight.expiresAt ?? Infinity,
        (at === now ? expiresAt?.(every, now) : undefined) ?? Infinity,
      )
      return {
        kind: 'content',
        content: json({ ...page, items }, { contentLanguage: locale, surrogateKeys: [name] }),
        tags: [...tags, ...(place ? ['all jurisdictions'] : [])],
        ...(Number.isFinite(until) && { expiresAt: until }),
      }
    },
  }),
  defineEndpoint({
    path: `/v1/${name}/{identifier}`,
    operation: `get${singular}`,
    summary: `One of ${tag.toLowerCase()}`,
    tag,
    params: z.strictObject({ identifier: param }),
    query: z.strictObject({
      locale: parameters.locale.optional(),
      ...('date' in query && { date: parameters.date.optional() }),
    }),
    answers: { 'application/json': schema },
    reply: async ({ params: { identifier }, query: given, locale }, live) => {
      const { day, expiresAt: midnight } = dayAsked((given as { date?: string }).date, new Date())
      const one = find(await all(live), identifier, day)
      if (!one) {
        throw new CatalogueError('RECORD_NOT_FOUND', `There is no ${identifier} among ${name}.`)
      }
      return {
        kind: 'content',
        content: json(serve(one, locale), {
          contentLanguage: locale,
          surrogateKeys: [`${name}/${one.identifier}`],
        }),
        tags,
        ...(midnight !== undefined && { expiresAt: midnight }),
      }
    },
  }),
]
