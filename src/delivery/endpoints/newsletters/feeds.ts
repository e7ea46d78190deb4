import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import { newsletterFeed, toJsonFeed, toRss } from '../../../exporters/feeds/index.ts'
import { defineEndpoint, type Endpoint, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import * as parameters from '../../schemas/parameters.ts'
import { exportSettingsOf, exportSettingsTag } from '../exports/export-settings.ts'
import { jsonFeed } from '../exports/feeds.ts'
import { issueTags, toldIssues } from './told-issues.ts'

/** Issues a feed holds: those before are in the archive. */
const most = 30

interface FeedEndpoint {
  path: Endpoint['path']
  operation: string
  summary: string
  contentType: string
  schema: z.ZodType
  toBody: (feed: ReturnType<typeof newsletterFeed>) => string
}

const feedEndpoint = ({ contentType, schema, toBody, ...said }: FeedEndpoint): Endpoint =>
  defineEndpoint({
    ...said,
    tag: 'Newsletters',
    params: z.strictObject({}),
    query: z.strictObject({ locale: parameters.locale.optional() }),
    answers: { [contentType]: schema },
    reply: async ({ locale }, live): Promise<Reply> => ({
      kind: 'content',
      content: {
        body: toBody(await feedOf(said.path, locale, live)),
        contentType: `${contentType}; charset=utf-8`,
        contentLanguage: locale,
        surrogateKeys: ['newsletters'],
      },
      tags: [...issueTags, exportSettingsTag],
    }),
  })

const feedOf = async (path: string, locale: Locale, live: LiveCatalogue) => {
  const { settings } = await exportSettingsOf(live)
  const issues = (await toldIssues(live, locale)).slice(0, most)
  const { baseUrl: server } = live
  const self = `${server}${path}?locale=${locale}`
  return newsletterFeed({ issues, settings, locale, server, self })
}

/** `GET /v1/feeds/newsletters.{rss,json}`. */
export const newsletterFeeds = [
  feedEndpoint({
    path: '/v1/feeds/newsletters.rss',
    operation: 'getNewslettersRss',
    summary: 'Issues of the newsletter, as RSS 2.0',
    contentType: 'application/rss+xml',
    schema: z.string(),
    toBody: toRss,
  }),
  feedEndpoint({
    path: '/v1/feeds/newsletters.json',
    operation: 'getNewslettersJsonFeed',
    summary: 'Issues of the newsletter, as JSON Feed 1.1',
    contentType: 'application/feed+json',
    schema: jsonFeed,
    toBody: (feed) => JSON.stringify(toJsonFeed(feed)),
  }),
]
