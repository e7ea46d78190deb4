import { inLocale } from '../../domain/localized-text.ts'
import { languageTag } from '../language-tag.ts'
import { entriesOf, type Feed, feedTitle } from './feed.ts'

/** Announcements as JSON Feed 1.1. Source: jsonfeed.org/version/1.1. */
export const toJsonFeed = (feed: Feed) => {
  const { settings, locale, server, self } = feed
  const publisher = inLocale(settings.publisherName, locale)?.value
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: inLocale(feedTitle, locale)?.value ?? '',
    home_page_url: `${server}/`,
    feed_url: self,
    language: languageTag(locale),
    ...(publisher !== undefined && {
      authors: [{ name: publisher, url: settings.publisherUri }],
    }),
    items: entriesOf(feed).map(({ announcement, title, html, text, address }) => ({
      id: `${server}/v1/announcements/${announcement.identifier}`,
      url: address,
      title,
      content_html: html,
      content_text: text,
      date_published: announcement.from,
      date_modified: announcement.updatedAt,
      tags: [announcement.kind, announcement.severity],
    })),
  }
}
