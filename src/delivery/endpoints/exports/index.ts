import { z } from 'zod'

import { toGraph } from '../../../exporters/cpsv-ap/index.ts'
import type { Locale } from '../../../domain/locale.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { todayAt } from '../moments.ts'
import { type PlaceAsked, placeAsked } from '../place-asked.ts'
import { findFor, resolvedService } from '../services/resolved-service.ts'
import { exportedService } from './exported-service.ts'
import { toJsonLd, toTurtle, turtlePrefixes } from './rdf.ts'
import { csvOf } from './service-rows.ts'

const tag = 'Exports'

/** Every service as a graph, one after the other. */
async function* graphs(live: LiveCatalogue) {
  const reference = await live.reference()
  const { day } = todayAt(new Date())
  const others = new Set(reference.services.keys())
  for (const identifier of [...others].sort()) {
    const found = await findFor(live, identifier, undefined)
    const exported = exportedService(found, reference, { place: undefined, day, others })
    const nodes = exported && toGraph(exported, live.baseUrl)
    if (nodes) yield nodes
  }
}

async function* jsonLd(live: LiveCatalogue) {
  let isFirst = true
  for await (const nodes of graphs(live)) {
    const document = toJsonLd(nodes)
    const start = document.indexOf('"@graph":[') + '"@graph":['.length
    // The context once, then the nodes of every service.
    yield isFirst ? document.slice(0, -2) : `,${document.slice(start, -2)}`
    isFirst = false
  }
  yield isFirst ? toJsonLd([]) : ']}'
}

async function* turtle(live: LiveCatalogue) {
  yield turtlePrefixes
  for await (const nodes of graphs(live)) yield await toTurtle(nodes)
}

const linkedData = (
  ending: 'jsonld' | 'ttl',
  contentType: string,
  pieces: (live: LiveCatalogue) => AsyncIterable<string>,
): Endpoint =>
  defineEndpoint({
    path: `/v1/export/cpsv-ap.${ending}`,
    operation: `exportCpsvAp${ending === 'ttl' ? 'Turtle' : 'JsonLd'}`,
    summary: 'All services as CPSV-AP 3.2.0, in all locales',
    tag,
    localized: false,
    streamed: true,
    params: z.strictObject({}),
    query: z.strictObject({}),
    answers: {
      [contentType]: ending === 'ttl' ? z.string() : z.looseObject({}).meta({ id: 'CpsvApGraph' }),
    },
    reply: (_, live) =>
      Promise.resolve({
        kind: 'stream',
        contentType: `${contentType}; charset=utf-8`,
        filename: `cpsv-ap.${ending}`,
        pieces: pieces(live),
      }),
  })

type Resolved = z.output<typeof parts.service>

interface Dump {
  ending: 'csv' | 'json' | 'ndjson'
  contentType: string
  schema: z.ZodType
  pieces: (services: AsyncIterable<Resolved>) => AsyncIterable<string>
}

async function* asJson(services: AsyncIterable<Resolved>) {
  let isFirst = true
  yield '['
  for await (const service of services) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(service)}`
    isFirst = false
  }
  yield '\n]\n'
}

async function* asLines(services: AsyncIterable<Resolved>) {
  for await (const service of services) yield `${JSON.stringify(service)}\n`
}

const dumps: readonly Dump[] = [
  {
    ending: 'json',
    contentType: 'application/json',
    schema: z.array(parts.service),
    pieces: asJson,
  },
  { ending: 'ndjson', contentType: 'application/x-ndjson', schema: z.string(), pieces: asLines },
  { ending: 'csv', contentType: 'text/csv', schema: z.string(), pieces: csvOf },
]

interface Asked {
  place: PlaceAsked | undefined
  date: string | undefined
  locale: Locale
  now: Date
}

async function* resolvedServices(
  live: LiveCatalogue,
  reference: ReferenceData,
  asked: Asked,
): AsyncIterable<Resolved> {
  for (const identifier of [...reference.services.keys()].sort()) {
    const found = await findFor(live, identifier, asked.place)
    const resolved = resolvedService(found, reference, { ...asked, identifier })
    if (resolved) yield resolved.service as unknown as Resolved
  }
}

const dump = ({ ending, contentType, schema, pieces }: Dump): Endpoint =>
  defineEndpoint({
    path: `/v1/export/services.${ending}`,
    operation: `exportServices${ending.slice(0, 1).toUpperCase()}${ending.slice(1)}`,
    summary: 'All services, resolved for a place, in one locale',
    tag,
    streamed: true,
    params: z.strictObject({}),
    query: z.strictObject({
      bfs: parameters.bfs.optional(),
      date: parameters.date.optional(),
      locale: parameters.locale.optional(),
    }),
    answers: { [contentType]: schema },
    reply: async ({ query: { bfs, date }, locale, url }, live) => {
      const reference = await live.reference()
      const now = new Date()
      const day = date ?? todayAt(now).day
      const place = bfs === undefined ? undefined : placeAsked(reference, { bfs, date: day, url })
      if (place && 'kind' in place) return place
      return {
        kind: 'stream',
        contentType: `${contentType}; charset=utf-8`,
        filename: `services-${locale}.${ending}`,
        pieces: pieces(resolvedServices(live, reference, { place, date, locale, now })),
      }
    },
  })

async function* sitemap(live: LiveCatalogue) {
  const { services } = await live.reference()
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  for (const { identifier, updatedAt } of services.values()) {
    yield `<url><loc>${live.baseUrl}/v1/services/${identifier}</loc><lastmod>${updatedAt}</lastmod></url>\n`
  }
  yield '</urlset>\n'
}

const sitemapEndpoint = defineEndpoint({
  path: '/sitemap.xml',
  operation: 'getSitemap',
  summary: 'Addresses of all services, for search engines',
  tag,
  localized: false,
  streamed: true,
  params: z.strictObject({}),
  query: z.strictObject({}),
  answers: { 'application/xml': z.string() },
  reply: (_, live) =>
    Promise.resolve({
      kind: 'stream',
      contentType: 'application/xml; charset=utf-8',
      filename: 'sitemap.xml',
      pieces: sitemap(live),
    }),
})

/** Everything that is handed out as a whole. */
export const exportEndpoints: readonly Endpoint[] = [
  linkedData('jsonld', 'application/ld+json', jsonLd),
  linkedData('ttl', 'text/turtle', turtle),
  ...dumps.map(dump),
  sitemapEndpoint,
]
