import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Locale } from '../../../domain/locale.ts'
import {
  embeddable,
  toFaqPage,
  toOrganizationPage,
  toService,
} from '../../../exporters/schema-org/index.ts'
import type { Content } from '../../answers/answer.ts'
import { allOf, record } from '../../changes/record-change.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { faqsFor } from '../lists/faqs-for.ts'
import { dayAsked, todayAt } from '../moments.ts'
import { placeAsked } from '../place-asked.ts'
import { refuseAbsent } from '../services/refuse-absent.ts'
import { findFor } from '../services/resolved-service.ts'
import { exportedService, exportedTags } from './exported-service.ts'
import { exportSettingsOf, exportSettingsTag } from './export-settings.ts'

const mediaType = 'application/ld+json'

const answers = (type: string) => ({
  [mediaType]: z
    .looseObject({
      '@context': z.literal('https://schema.org'),
      '@type': z.literal(type),
    })
    .meta({ id: type }),
})

const content = (document: object, locale: Locale, surrogateKeys: string[]): Content => ({
  body: embeddable(document),
  contentType: `${mediaType}; charset=utf-8`,
  contentLanguage: locale,
  surrogateKeys,
})

const description =
  'For a script element of the type `application/ld+json`: nothing in it ends the element early.'

const service = defineEndpoint({
  path: '/v1/services/{identifier}/schema-org',
  operation: 'getServiceAsSchemaOrg',
  summary: 'A service as GovernmentService, for search engines',
  description,
  tag: 'Services',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    date: parameters.date.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: answers('GovernmentService'),
  reply: async ({ params: { identifier }, query: { bfs, date }, locale, url }, live) => {
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(date, new Date())
    const place = bfs === undefined ? undefined : placeAsked(reference, { bfs, date: day, url })
    if (place && 'kind' in place) return place
    const found = await findFor(live, identifier, place)
    const others = new Set(reference.services.keys())
    const exported = exportedService(found, reference, { place, day, others })
    if (!exported) return refuseAbsent(identifier, found.canonical.parts.isGone)
    const { base } = await exportSettingsOf(live)
    return {
      kind: 'content',
      content: content(toService(exported, { locale, base }), locale, [
        record('services', identifier),
      ]),
      tags: [...exportedTags(found), allOf('services')],
      ...(expiresAt !== undefined && { expiresAt }),
    }
  },
})

const authority = defineEndpoint({
  path: '/v1/authorities/{identifier}/schema-org',
  operation: 'getAuthorityAsSchemaOrg',
  summary: 'An office as GovernmentOrganization, for search engines',
  description,
  tag: 'Authorities',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({ locale: parameters.locale.optional() }),
  answers: answers('GovernmentOrganization'),
  reply: async ({ params: { identifier }, locale }, live) => {
    const { authorities, areas } = await live.reference()
    const found = authorities.get(identifier)
    if (!found) {
      throw new CatalogueError('RECORD_NOT_FOUND', `There is no ${identifier} among authorities.`)
    }
    const { base } = await exportSettingsOf(live)
    const page = toOrganizationPage(found, { locale, base, areas: areas.byIdentifier })
    return {
      kind: 'content',
      content: content(page, locale, [record('authorities', identifier)]),
      tags: [record('authorities', identifier), allOf('jurisdictions'), exportSettingsTag],
    }
  },
})

const faqs = defineEndpoint({
  path: '/v1/faqs/schema-org',
  operation: 'getFaqsAsSchemaOrg',
  summary: 'Questions and answers as FAQPage, for search engines',
  description,
  tag: 'FAQs',
  params: z.strictObject({}),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    service: parameters.identifier.optional(),
    topic: parameters.identifier.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: answers('FAQPage'),
  reply: async ({ query, locale, url }, live) => {
    const { bfs } = query
    const { day, until } = todayAt(new Date())
    const place =
      bfs === undefined ? undefined : placeAsked(await live.reference(), { bfs, date: day, url })
    if (place && 'kind' in place) return place
    const found = await faqsFor(live, { ...query, place })
    return {
      kind: 'content',
      content: content(toFaqPage(found, locale), locale, ['faqs']),
      tags: [allOf('faqs'), ...(place ? [allOf('jurisdictions')] : [])],
      expiresAt: until,
    }
  },
})

/** `GET …/schema-org`. */
export const schemaOrgEndpoints = [service, authority, faqs]
