import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Locale } from '../../../domain/locale.ts'
import { isValidOn } from '../../../domain/validity.ts'
import type { ExportedService } from '../../../exporters/exported-service.ts'
import {
  type HsdsAt,
  hsdsPage,
  onPage,
  organizationId,
  serviceId,
  toListedOrganization,
  toListedService,
  toOrganization,
  toService,
} from '../../../exporters/hsds/index.ts'
import { allOf } from '../../changes/record-change.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { todayAt } from '../moments.ts'
import { everyService } from './every-service.ts'
import { exportSettingsOf, exportSettingsTag } from './export-settings.ts'
import {
  hsdsModifiedAfter,
  hsdsOrganization,
  hsdsPageOf,
  hsdsPaging,
  hsdsService,
} from './hsds-schemas.ts'
import { exportsTag } from './streamed-export.ts'

const atOf = async (live: LiveCatalogue, locale: Locale): Promise<HsdsAt> => ({
  locale,
  base: (await exportSettingsOf(live)).base,
})

/** Everything a service may be made of: a list has many of them. */
const tags = [
  ...['services', 'channels', 'fees', 'evidences', 'outputs', 'legal-bases', 'authorities'],
  ...['jurisdictions', 'responsibilities', 'responsibility-templates'],
  ...['topics', 'life-events', 'business-events'],
]
  .map(allOf)
  .concat(exportSettingsTag)

const answerOf = (body: object, locale: Locale) => ({
  kind: 'content' as const,
  content: json(body, { contentLanguage: locale, surrogateKeys: ['services', 'authorities'] }),
  tags,
  expiresAt: todayAt(new Date()).until,
})

const collected = async (services: AsyncIterable<ExportedService>): Promise<ExportedService[]> => {
  const all: ExportedService[] = []
  for await (const service of services) all.push(service)
  return all
}

const notFound = (id: string): never => {
  throw new CatalogueError('RECORD_NOT_FOUND', `Nothing is called ${id}.`)
}

const about = defineEndpoint({
  path: '/v1/export/hsds',
  operation: 'getHsds',
  summary: 'Which version of HSDS answers below',
  tag: exportsTag,
  localized: false,
  params: z.strictObject({}),
  query: z.strictObject({}),
  answers: {
    'application/json': z
      .strictObject({ version: z.string(), profile: z.url(), openapi_url: z.url() })
      .meta({ id: 'HsdsAbout' }),
  },
  reply: (_, live) =>
    Promise.resolve({
      kind: 'content',
      content: json({
        version: '3.0',
        profile: 'https://docs.openreferral.org/en/3.0/',
        openapi_url: `${live.baseUrl}/v1/openapi.json`,
      }),
      tags: [],
    }),
})

const services = defineEndpoint({
  path: '/v1/export/hsds/services',
  operation: 'listHsdsServices',
  summary: 'Services as Open Referral HSDS 3.0, page by page',
  tag: exportsTag,
  params: z.strictObject({}),
  query: z.strictObject({ ...hsdsPaging, modified_after: hsdsModifiedAfter }),
  answers: { 'application/json': hsdsPageOf(hsdsService, 'HsdsServices') },
  reply: async ({ query, locale }, live) => {
    const { page, per_page: perPage, full, modified_after: after } = query
    const { services: known } = await live.reference()
    const since = after === undefined ? -Infinity : Date.parse(after)
    const fitting = [...known.values()]
      .filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
      .map(({ identifier }) => identifier)
      .sort()
    const shown = await collected(everyService(live, onPage(fitting, { page, perPage })))
    const at = await atOf(live, locale)
    const toOne = full === 'true' ? toService : toListedService
    const contents = shown.map((service) => toOne(service, at))
    return answerOf(hsdsPage(contents, { total: fitting.length, page, perPage }), locale)
  },
})

const id = z.uuid('is no UUID').meta({ description: 'UUID, always the same for the same record' })

const one = { locale: parameters.locale.optional() }

const service = defineEndpoint({
  path: '/v1/export/hsds/services/{id}',
  operation: 'getHsdsService',
  summary: 'A service as Open Referral HSDS 3.0, with everything below it',
  tag: exportsTag,
  params: z.strictObject({ id }),
  query: z.strictObject(one),
  answers: { 'application/json': hsdsService },
  reply: async ({ params, locale }, live) => {
    const { services: known } = await live.reference()
    const identifier = [...known.keys()].find((name) => serviceId(name) === params.id)
    const [found] =
      identifier === undefined ? [] : await collected(everyService(live, [identifier]))
    return found
      ? answerOf(toService(found, await atOf(live, locale)), locale)
      : notFound(params.id)
  },
})

const organizations = defineEndpoint({
  path: '/v1/export/hsds/organizations',
  operation: 'listHsdsOrganizations',
  summary: 'Offices as Open Referral HSDS 3.0, page by page',
  tag: exportsTag,
  params: z.strictObject({}),
  query: z.strictObject(hsdsPaging),
  answers: { 'application/json': hsdsPageOf(hsdsOrganization, 'HsdsOrganizations') },
  reply: async ({ query: { page, per_page: perPage, full }, locale }, live) => {
    const { authorities, areas } = await live.reference()
    const { day } = todayAt(new Date())
    const valid = [...authorities.values()]
      .filter((authority) => isValidOn(authority, day))
      .sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
    const at = await atOf(live, locale)
    const contents = onPage(valid, { page, perPage }).map((authority) =>
      full === 'true'
        ? toOrganization(authority, areas.byIdentifier, at)
        : toListedOrganization(authority, at),
    )
    return answerOf(hsdsPage(contents, { total: valid.length, page, perPage }), locale)
  },
})

const organization = defineEndpoint({
  path: '/v1/export/hsds/organizations/{id}',
  operation: 'getHsdsOrganization',
  summary: 'An office as Open Referral HSDS 3.0',
  tag: exportsTag,
  params: z.strictObject({ id }),
  query: z.strictObject(one),
  answers: { 'application/json': hsdsOrganization },
  reply: async ({ params, locale }, live) => {
    const { authorities, areas } = await live.reference()
    const found = [...authorities.values()].find(
      ({ identifier }) => organizationId(identifier) === params.id,
    )
    return found
      ? answerOf(toOrganization(found, areas.byIdentifier, await atOf(live, locale)), locale)
      : notFound(params.id)
  },
})

/** `GET /v1/export/hsds/…`. */
export const hsdsEndpoints: readonly Endpoint[] = [
  about,
  services,
  service,
  organizations,
  organization,
]
