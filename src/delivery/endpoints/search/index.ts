import { z } from 'zod'

import { wordsOf } from '../../../domain/search/words.ts'
import { allOf, variantsIn } from '../../changes/record-change.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { searchProgrammes } from '../../search/search-programmes.ts'
import { searchServices } from '../../search/search-services.ts'
import { json } from '../content.ts'
import { dayAsked } from '../moments.ts'
import { placeAsked } from '../place-asked.ts'
import { newestStates, statesTag } from '../programmes/asked-state.ts'
import { programmeSummarySchema, toProgrammeSummary } from '../programmes/programme-summary.ts'
import {
  listedAt,
  type ListedService,
  servedSummary,
  servicesFor,
  titleIn,
} from '../services/list-services.ts'
import { highlighted } from './highlight.ts'

const tag = 'Search'

const q = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .meta({ description: 'What somebody types', examples: ['zügeln'] })

const counts = z.record(z.string(), z.int())

/** What is not offered at a place is found there all the same, behind what is. */
const ofWhatIsOffered = { yes: 1, unknown: 0.95, no: 0.5 }

/** `GET /v1/search`. */
const search = defineEndpoint({
  path: '/v1/search',
  operation: 'search',
  summary: 'Services by the words of the people who look for them',
  description:
    'Synonyms, compounds, other forms of a word and typing errors are found. With `bfs` the words of the place count, and what is offered there comes first.',
  tag,
  params: z.strictObject({}),
  query: z.strictObject({
    q,
    bfs: parameters.bfs.optional(),
    audience: parameters.audience.optional(),
    topic: parameters.identifier.optional(),
    level: parameters.level.optional(),
    locale: parameters.locale.optional(),
    limit: parameters.limit,
  }),
  answers: {
    'application/json': z
      .strictObject({
        items: z.array(
          z
            .strictObject({
              ...parts.serviceSummary.shape,
              score: z.number(),
              highlights: z
                .strictObject({ title: z.string().optional(), summary: z.string().optional() })
                .meta({ description: 'HTML: the words that fit in `mark`' }),
            })
            .meta({ id: 'SearchHit' }),
        ),
        total: z.int(),
        facets: z.strictObject({ level: counts, audience: counts, topic: counts, offered: counts }),
        programmes: z
          .array(programmeSummarySchema)
          .optional()
          .meta({ description: 'Programmes that fit, where any do' }),
        didYouMean: z.string().optional(),
      })
      .meta({ id: 'SearchAnswer' }),
  },
  reply: async ({ query, locale, url }, live): Promise<Reply> => {
    const { bfs, limit, q: typed, locale: _, ...filter } = query
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(undefined, new Date())
    const place = bfs === undefined ? undefined : placeAsked(reference, { bfs, date: day, url })
    if (place && 'kind' in place) return place
    const areas = (place?.chain ?? []).map(({ area }) => area.identifier)
    const means = await live.searchMeans(locale)
    const found = await searchServices(means, { q: typed, locale, areas })
    const locals = areas.length === 0 ? new Map() : await live.localSummaries(areas)
    const listed = new Map(
      servicesFor(reference, filter, { place, day, locals }).map((one) => [one.identifier, one]),
    )
    const hits = found.hits
      .flatMap(({ service, score }) => {
        const one = listed.get(service)
        return one ? [{ one, score: score * ofWhatIsOffered[one.offered] }] : []
      })
      .sort((a, b) => b.score - a.score)
    const asked = new URLSearchParams({
      ...(bfs !== undefined && { bfs: String(bfs) }),
      locale,
    }).toString()
    const items = hits.slice(0, limit).map(({ one, score }) => {
      const summary = servedSummary(one, locale, asked) as ReturnType<typeof servedSummary> & {
        title?: string
        summary?: string
      }
      const [title, text] = [summary.title, summary.summary].map((part) =>
        highlighted(part, found.words),
      )
      return {
        ...summary,
        score: Math.round(score * 1000) / 1000,
        highlights: {
          ...(title !== undefined && { title }),
          ...(text !== undefined && { summary: text }),
        },
      }
    })
    const programmes = searchProgrammes(await newestStates(live), found.asked, locale).map(
      (state) => toProgrammeSummary(state, locale),
    )
    const body = {
      items,
      total: hits.length,
      facets: facetsOf(hits.map(({ one }) => one)),
      ...(programmes.length > 0 && { programmes }),
      ...(found.didYouMean !== undefined && { didYouMean: found.didYouMean }),
    }
    return {
      kind: 'content',
      content: json(body, { contentLanguage: locale, surrogateKeys: ['search'] }),
      tags: [
        allOf('services'),
        allOf('faqs'),
        allOf('topics'),
        allOf('thesaurus-entries'),
        statesTag,
        ...areas.map(variantsIn),
        ...(place ? [allOf('jurisdictions')] : []),
      ],
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

const facetsOf = (found: readonly ListedService[]) => {
  const count = (valuesOf: (one: ListedService) => readonly string[]) => {
    const counted = new Map<string, number>()
    for (const one of found) {
      for (const value of valuesOf(one)) counted.set(value, (counted.get(value) ?? 0) + 1)
    }
    return Object.fromEntries([...counted].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
  }
  return {
    level: count(({ summary }) => [summary.level]),
    audience: count(({ summary }) => summary.audiences),
    topic: count(({ summary }) => summary.topics),
    offered: count(({ offered }) => [offered]),
  }
}

const mostSuggestions = 10

/** `GET /v1/suggest`. */
const suggest = defineEndpoint({
  path: '/v1/suggest',
  operation: 'suggest',
  summary: 'At most ten completions, for typing',
  tag,
  params: z.strictObject({}),
  query: z.strictObject({
    q,
    bfs: parameters.bfs.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: {
    'application/json': z
      .strictObject({
        items: z.array(
          z
            .strictObject({
              text: z.string(),
              service: z.string(),
              highlight: z.string().optional(),
            })
            .meta({ id: 'Suggestion' }),
        ),
      })
      .meta({ id: 'SuggestionList' }),
  },
  reply: async ({ query, locale, url }, live): Promise<Reply> => {
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(undefined, new Date())
    const place =
      query.bfs === undefined
        ? undefined
        : placeAsked(reference, { bfs: query.bfs, date: day, url })
    if (place && 'kind' in place) return place
    const areas = (place?.chain ?? []).map(({ area }) => area.identifier)
    const locals = areas.length === 0 ? new Map() : await live.localSummaries(areas)
    const words = wordsOf(query.q)
    const { provider } = await live.searchMeans(locale)
    const found = await provider.completions({ words, locale, most: mostSuggestions * 2 })
    const items = found
      .flatMap((service) => reference.services.get(service) ?? [])
      .map((summary) => listedAt(summary, { place, day, locals }))
      .sort((a, b) => Number(b.offered !== 'no') - Number(a.offered !== 'no'))
      .slice(0, mostSuggestions)
      .map((one) => {
        const text = titleIn(one, locale)
        const highlight = highlighted(text, words)
        return { text, service: one.identifier, ...(highlight !== undefined && { highlight }) }
      })
    return {
      kind: 'content',
      content: json({ items }, { contentLanguage: locale, surrogateKeys: ['search'] }),
      tags: [allOf('services'), ...areas.map(variantsIn)],
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

/** Finding services by words. */
export const searchEndpoints = [search, suggest]
