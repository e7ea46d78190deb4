import { z } from 'zod'

import { announcementFeed, toJsonFeed, toRss } from '../../../exporters/feeds/index.ts'
import { announcementsExport } from './announcements.ts'

/** A feed as JSON. */
export const jsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    language: z.string(),
    authors: z.array(z.strictObject({ name: z.string(), url: z.string() })).optional(),
    items: z.array(
      z.strictObject({
        id: z.url(),
        url: z.url(),
        title: z.string(),
        content_html: z.string(),
        content_text: z.string(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
        tags: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'JsonFeed' })

/** `GET /v1/feeds/announcements.{rss,json}`. */
export const feedEndpoints = [
  announcementsExport({
    path: '/v1/feeds/announcements.rss',
    operation: 'getAnnouncementsRss',
    summary: 'What is to be known now, as RSS 2.0',
    contentType: 'application/rss+xml',
    schema: z.string(),
    toBody: (asked) => toRss(announcementFeed(asked)),
  }),
  announcementsExport({
    path: '/v1/feeds/announcements.json',
    operation: 'getAnnouncementsJsonFeed',
    summary: 'What is to be known now, as JSON Feed 1.1',
    contentType: 'application/feed+json',
    schema: jsonFeed,
    toBody: (asked) => JSON.stringify(toJsonFeed(announcementFeed(asked))),
  }),
]
