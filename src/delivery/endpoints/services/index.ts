import { z } from 'zod'

import { connectingFacts } from '../../../domain/responsibility/responsibility.ts'
import { allOf, record, variantsIn } from '../../changes/record-change.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import * as parts from '../../schemas/parts.ts'
import { json } from '../content.ts'
import { dayAsked } from '../moments.ts'
import { pageOf } from '../page.ts'
import { placeAsked } from '../place-asked.ts'
import { servedAuthority, servedPlace } from '../served.ts'
import { findResponsible, responsibilityTags, servedResponsibilities } from './find-responsible.ts'
import { linkedData } from './linked-data.ts'
import { refuseAbsent } from './refuse-absent.ts'
import { servedSummary, servicesFor, titleIn } from './list-services.ts'
import { findFor, languagesOf, resolvedService } from './resolved-service.ts'

const tag = 'Services'

/** `GET /v1/services/{identifier}`: the one question all of this is for. */
const oneService = defineEndpoint({
  path: '/v1/services/{identifier}',
  operation: 'getService',
  summary: 'A service at a place, in a language, on a day',
  description:
    'Everything somebody there needs: what it is, who is responsible, what it costs, what to bring, which form. Without `bfs`: as it is written for everybody.',
  tag,
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    date: parameters.date.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: {
    'application/json': parts.service,
    'application/ld+json': z.looseObject({}).meta({ id: 'CpsvAp', description: 'CPSV-AP 3.2.0' }),
    'text/turtle': z.string(),
  },
  reply: async ({ params: { identifier }, query, locale, mediaType, url }, live) => {
    const now = new Date()
    const reference = await live.reference()
    const { day } = dayAsked(query.date, now)
    const place =
      query.bfs === undefined
        ? undefined
        : placeAsked(reference, { bfs: query.bfs, date: day, url })
    if (place && 'kind' in place) return place
    const found = await findFor(live, identifier, place)
    if (mediaType !== 'application/json') {
      return linkedData(live, reference, { found, identifier, place, day, mediaType })
    }
    const { date } = query
    const resolved = resolvedService(found, reference, { identifier, place, date, locale, now })
    if (!resolved) return refuseAbsent(identifier, found.canonical.parts.isGone)
    const { service, tags, keys, expiresAt } = resolved
    return {
      kind: 'content',
      content: json(service, { contentLanguage: languagesOf(service), surrogateKeys: keys }),
      tags,
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

/** `GET /v1/services/{identifier}/responsibility`. */
const serviceResponsibility = defineEndpoint({
  path: '/v1/services/{identifier}/responsibility',
  operation: 'getResponsibility',
  summary: 'Who is responsible for a service, and by which rule',
  tag,
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs,
    date: parameters.date.optional(),
    connectBy: z
      .enum(connectingFacts, { error: `is not one of: ${connectingFacts.join(', ')}` })
      .optional()
      .meta({
        description: 'What ties the case to the place; default: what is usual for the service',
      }),
    locale: parameters.locale.optional(),
  }),
  answers: {
    'application/json': z
      .strictObject({
        service: z.string(),
        place: parts.place,
        date: z.iso.date(),
        connectBy: z.enum(connectingFacts),
        authority: parts.authority.optional(),
        responsibilities: z.array(parts.responsibility),
        findings: z.array(parts.responsibilityFinding),
      })
      .meta({ id: 'ResponsibilityAnswer' }),
  },
  reply: async ({ params: { identifier }, query, locale, url }, live): Promise<Reply> => {
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(query.date, new Date())
    const place = placeAsked(reference, { bfs: query.bfs, date: day, url })
    if ('kind' in place) return place
    if (!reference.services.has(identifier)) {
      const { isGone } = (await findFor(live, identifier, undefined)).canonical.parts
      return refuseAbsent(identifier, isGone)
    }
    const at = { service: identifier, place: place.area.identifier }
    const who = findResponsible(reference, { ...at, date: day, connectBy: query.connectBy })
    const competent = who.answers.find(({ role }) => role === 'competent')?.authority
    const authority = reference.authorities.get(competent ?? '')
    const body = {
      service: identifier,
      place: servedPlace(place.area),
      date: day,
      connectBy: who.connectBy,
      ...(authority && { authority: servedAuthority(authority, locale) }),
      responsibilities: servedResponsibilities(who, reference, locale),
      findings: who.findings.map(({ kind, role }) => ({ kind, role })),
    }
    return {
      kind: 'content',
      content: json(body, {
        contentLanguage: locale,
        surrogateKeys: [record('services', identifier)],
      }),
      tags: [record('services', identifier), ...responsibilityTags(at, reference, who)],
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

/** `GET /v1/services`. */
const listServices = defineEndpoint({
  path: '/v1/services',
  operation: 'listServices',
  summary: 'Services, sorted by title as the language sorts',
  tag,
  params: z.strictObject({}),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    date: parameters.date.optional(),
    topic: parameters.identifier.optional().meta({ description: 'Topic, with those below it' }),
    lifeEvent: parameters.identifier.optional(),
    audience: parameters.audience.optional(),
    level: parameters.level.optional(),
    authority: parameters.identifier.optional().meta({
      description: 'Authority that is competent at `bfs`; without it, that acts in any part',
    }),
    offered: parameters
      .choice(['yes', 'no', 'unknown'], 'Whether it is offered at `bfs`; without it, at all')
      .optional(),
    updatedAfter: parameters.moment.optional(),
    locale: parameters.locale.optional(),
    ...parameters.paging,
  }),
  answers: { 'application/json': parts.listOf(parts.serviceSummary, 'ServiceList') },
  reply: async ({ query, locale, url }, live): Promise<Reply> => {
    const { bfs, date, limit, cursor, locale: _locale, ...filter } = query
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(date, new Date())
    const place = bfs === undefined ? undefined : placeAsked(reference, { bfs, date: day, url })
    if (place && 'kind' in place) return place
    const areas = (place?.chain ?? []).map(({ area }) => area.identifier)
    const locals = areas.length === 0 ? new Map() : await live.localSummaries(areas)
    const listed = servicesFor(reference, filter, { place, day, locals })
    const page = pageOf(listed, {
      limit,
      cursor,
      locale,
      nameOf: (service) => titleIn(service, locale),
    })
    const asked = new URLSearchParams({
      ...(bfs !== undefined && { bfs: String(bfs) }),
      ...(date !== undefined && { date }),
      locale,
    }).toString()
    const items = page.items.map((service) => servedSummary(service, locale, asked))
    return {
      kind: 'content',
      content: json({ ...page, items }, { contentLanguage: locale, surrogateKeys: ['services'] }),
      tags: [
        allOf('services'),
        allOf('topics'),
        ...areas.map(variantsIn),
        ...(place ? [allOf('jurisdictions')] : []),
        ...(filter.authority === undefined ? [] : allRules),
      ],
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

const allRules = [
  'responsibilities',
  'responsibility-templates',
  'authorities',
  'jurisdictions',
].map(allOf)

/** Everything about services. */
export const serviceEndpoints = [listServices, oneService, serviceResponsibility]
