import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'

import type { Announcement } from '../../../src/domain/announcement.ts'
import { defaultExportSettings } from '../../../src/domain/export-settings.ts'
import type { Locale } from '../../../src/domain/locale.ts'
import { announcementFeed, toJsonFeed, toRss } from '../../../src/exporters/feeds/index.ts'
import { anAnnouncement } from './announcements.ts'

const server = 'https://katalog.example'

const feedOf = (announcements: readonly Announcement[], locale: Locale = 'de') =>
  announcementFeed({
    announcements,
    settings: defaultExportSettings,
    locale,
    server,
    self: `${server}/v1/feeds/announcements.rss?bfs=1061&locale=${locale}`,
  })

interface Item {
  title: string
  link: string
  guid: { '#text': string; '@_isPermaLink': string }
  pubDate: string
  description: string
}

const channelOf = (rss: string) => {
  expect(SyntaxValidator.validate(rss)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'item',
  })
  const { rss: parsed } = parser.parse(rss) as {
    rss: { channel: Record<string, unknown> & { item?: Item[] } }
  }
  return parsed.channel
}

const hostile = 'A & B <script>alert("x")</script> ]]> \u0000\u000B Müller 🎉'
const harmless = 'A & B <script>alert("x")</script> ]]>  Müller 🎉'

describe('announcements as RSS', () => {
  it('name the feed, its address and each announcement, the newest first', () => {
    const older = anAnnouncement({ identifier: 'alt', from: '2026-01-01T00:00:00.000Z' })
    const channel = channelOf(toRss(feedOf([older, anAnnouncement()])))
    expect(channel).toMatchObject({
      title: 'Mitteilungen',
      link: `${server}/`,
      language: 'de',
      lastBuildDate: 'Tue, 01 Dec 2026 08:00:00 GMT',
      'atom:link': {
        '@_rel': 'self',
        '@_href': `${server}/v1/feeds/announcements.rss?bfs=1061&locale=de`,
      },
    })
    expect(channel.item?.map(({ guid }) => guid['#text'])).toEqual([
      `${server}/v1/announcements/wartung`,
      `${server}/v1/announcements/alt`,
    ])
    expect(channel.item?.[0]).toMatchObject({
      title: 'Wartung',
      pubDate: 'Sat, 05 Dec 2026 19:00:00 GMT',
      description: '<p>Der Dienst steht still.</p>',
      guid: { '@_isPermaLink': 'false' },
    })
  })

  it('stay XML whatever somebody writes', () => {
    const channel = channelOf(toRss(feedOf([anAnnouncement({ title: { de: hostile } })])))
    expect(channel.item?.[0]?.title).toBe(harmless)
  })

  it('are there without any announcement', () => {
    const channel = channelOf(toRss(feedOf([])))
    expect(channel.item).toBeUndefined()
    expect(channel.lastBuildDate).toBeUndefined()
  })

  it('leave out in plain language what nobody wrote in it', () => {
    expect(channelOf(toRss(feedOf([anAnnouncement()], 'de-simple'))).item).toBeUndefined()
  })
})

it('announcements as JSON Feed say the same', () => {
  const title = { de: 'Wartung', fr: 'Maintenance' }
  const feed = toJsonFeed(feedOf([anAnnouncement({ title })], 'fr'))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Communications',
    language: 'fr',
    items: [
      {
        id: `${server}/v1/announcements/wartung`,
        title: 'Maintenance',
        content_text: 'Der Dienst steht still.',
        date_published: '2026-12-05T19:00:00.000Z',
        tags: ['outage', 'warning'],
      },
    ],
  })
})
