import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Draft } from '../../../domain/preview/draft.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { withDraft } from '../../records/with-draft.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { json } from '../content.ts'
import { dayAsked } from '../moments.ts'
import { type PlaceAsked, placeAsked } from '../place-asked.ts'
import { findFor, languagesOf, resolvedService } from '../services/resolved-service.ts'
import { type PreviewedService, previewPage, previewPolicy } from './page.ts'

/** Nobody keeps it, nobody lists it, and the address, which is as good as a password, goes to no other site. */
const secrecy = {
  cacheControl: 'no-store',
  headers: [
    ...['X-Robots-Tag', 'noindex, nofollow'],
    ...['Referrer-Policy', 'no-referrer'],
    ...['Content-Security-Policy', previewPolicy],
  ],
}

/** `GET /v1/preview/{token}`: a draft as everybody would get it, were it published now. */
export const previewEndpoint = defineEndpoint({
  path: '/v1/preview/{token}',
  operation: 'getPreview',
  summary: 'A draft of a service, as it would be answered were it public',
  description:
    'The token is made in the admin or with `POST /api/services/{id}/preview-link`, and ends. A draft of a local variant is shown at its place. `text/html` is a plain page to look at.',
  tag: 'Preview',
  kept: false,
  params: z.strictObject({
    token: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,1000}$/, 'is no token')
      .meta({ description: 'Whoever holds it may read the draft until it ends' }),
  }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    date: parameters.date.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: { 'application/json': parts.service, 'text/html': z.string() },
  reply: async ({ params: { token }, query, locale, mediaType, url }, live): Promise<Reply> => {
    const now = new Date()
    const [draft, reference] = await Promise.all([live.readDraft(token), live.reference()])
    const { day } = dayAsked(query.date, now)
    const place =
      query.bfs === undefined
        ? placeOf(draft, reference, day)
        : placeAsked(reference, { bfs: query.bfs, date: day, url })
    if (place && 'kind' in place) return place
    const service = await resolveDraft(live, reference, { draft, place, locale, now, ...query })
    const served = { ...service, _links: { ...service._links, self: url } }
    const contentLanguage = languagesOf(served)
    const content =
      mediaType === 'text/html'
        ? {
            body: previewPage(served, { places: municipalities(reference, day), locale }),
            contentType: 'text/html; charset=utf-8',
          }
        : json(served)
    return { kind: 'content', content: { ...content, contentLanguage, ...secrecy }, tags: [] }
  },
})

interface Wanted {
  draft: Draft
  place: PlaceAsked | undefined
  date?: string | undefined
  locale: PreviewedService['locale']
  now: Date
}

const resolveDraft = async (
  live: LiveCatalogue,
  reference: ReferenceData,
  { draft, place, date, locale, now }: Wanted,
): Promise<PreviewedService> => {
  const identifier =
    draft.collection === 'services' ? draft.record.identifier : draft.record.service
  const found = await withDraft(live.pool, await findFor(live, identifier, place), draft)
  const resolved = resolvedService(found, reference, { identifier, place, date, locale, now })
  if (!resolved) {
    throw new CatalogueError('RECORD_NOT_FOUND', `The service ${identifier} is not public.`)
  }
  return resolved.service as PreviewedService
}

/** A variant is shown where it counts. */
const placeOf = (draft: Draft, { areas }: ReferenceData, day: string): PlaceAsked | undefined => {
  if (draft.collection === 'services') return undefined
  const area = areas.byIdentifier.get(draft.record.jurisdiction)
  return area && { area, chain: areas.chainOf(area.identifier, day) }
}

/** Municipalities of a day, to choose from. */
const municipalities = ({ areas }: ReferenceData, day: string) =>
  areas.all
    .filter(
      ({ kind, identifier }) =>
        kind === 'municipality' && areas.placeOn(identifier, day).kind === 'valid',
    )
    .flatMap(({ longName, bfsNumber }) =>
      bfsNumber === undefined ? [] : [{ name: longName, bfs: bfsNumber }],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
