import { inLocale } from '../../domain/localized-text.ts'
import { languageTag } from '../language-tag.ts'
import { entriesOf, type Feed, feedTitle } from './feed.ts'

/** Text between the tags of XML; what XML cannot hold is left out. Source: XML 1.0, 2.2 and 2.4. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escaped(text)}</${name}>`

/** A moment as RSS writes it. Source: RFC 822, with a year of four digits. */
const moment = (time: string): string => new Date(time).toUTCString()

/** Announcements as RSS 2.0. Source: rssboard.org/rss-specification; the feed names itself as the best practices ask. */
export const toRss = (feed: Feed): string => {
  const { settings, locale, server, self } = feed
  const entries = entriesOf(feed)
  const changed = entries.map(({ announcement }) => announcement.updatedAt).sort()
  const latest = changed.at(-1)
  const title = inLocale(feedTitle, locale)?.value ?? ''
  const publisher = inLocale(settings.publisherName, locale)?.value ?? title
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', title),
    element('link', `${server}/`),
    element('description', publisher),
    element('language', languageTag(locale)),
    `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ...(latest === undefined ? [] : [element('lastBuildDate', moment(latest))]),
    ...entries.map(({ announcement, title: name, html, address }) =>
      [
        '<item>',
        element('title', name),
        element('link', address),
        element(
          'guid',
          `${server}/v1/announcements/${announcement.identifier}`,
          ' isPermaLink="false"',
        ),
        element('pubDate', moment(announcement.from)),
        element('category', announcement.kind),
        element('description', html),
        '</item>',
      ].join(''),
    ),
    '</channel></rss>\n',
  ].join('\n')
}
