import { inLocale } from '../../domain/localized-text.ts'
import { languageTag } from '../language-tag.ts'
import type { Feed, FeedEntry } from './feed.ts'

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

/** A feed as RSS 2.0. Source: rssboard.org/rss-specification; the feed names itself as the best practices ask. */
export const toRss = ({ settings, locale, server, self, title, entries }: Feed): string => {
  const latest = entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  const name = inLocale(title, locale)?.value ?? ''
  const publisher = inLocale(settings.publisherName, locale)?.value ?? name
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', name),
    element('link', `${server}/`),
    element('description', publisher),
    element('language', languageTag(locale)),
    `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ...(latest === undefined ? [] : [element('lastBuildDate', moment(latest))]),
    ...entries.map(itemOf),
    '</channel></rss>\n',
  ].join('\n')
}

const itemOf = ({ id, address, title, html, publishedAt, tags }: FeedEntry): string =>
  [
    '<item>',
    element('title', title),
    element('link', address),
    element('guid', id, ' isPermaLink="false"'),
    element('pubDate', moment(publishedAt)),
    element('category', tags[0] ?? ''),
    element('description', html),
    '</item>',
  ].join('')
