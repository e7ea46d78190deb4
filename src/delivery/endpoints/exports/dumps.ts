import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { todayAt } from '../moments.ts'
import { type PlaceAsked, placeAsked } from '../place-asked.ts'
import { findFor, resolvedService } from '../services/resolved-service.ts'
import { csvOf } from './service-rows.ts'
import { asJsonList, exportsTag } from './streamed-export.ts'

type Resolved = z.output<typeof parts.service>

interface Dump {
  ending: 'csv' | 'json' | 'ndjson'
  contentType: string
  schema: z.ZodType
  pieces: (services: AsyncIterable<Resolved>) => AsyncIterable<string>
}

async function* asLines(services: AsyncIterable<Resolved>) {
  for await (const service of services) yield `${JSON.stringify(service)}\n`
}

const dumps: readonly Dump[] = [
  {
    ending: 'json',
    contentType: 'application/json',
    schema: z.array(parts.service),
    pieces: asJsonList,
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
    tag: exportsTag,
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

/** `GET /v1/export/services.{json,ndjson,csv}`. */
export const dumpEndpoints: readonly Endpoint[] = dumps.map(dump)
