import { inLocale } from '../../domain/localized-text.ts'
import { languageTag } from '../language-tag.ts'
import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1. Source: jsonfeed.org/version/1.1. */
export const toJsonFeed = ({ settings, locale, server, self, title, entries }: Feed) => {
  const publisher = inLocale(settings.publisherName, locale)?.value
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: inLocale(title, locale)?.value ?? '',
    home_page_url: `${server}/`,
    feed_url: self,
    language: languageTag(locale),
    ...(publisher !== undefined && {
      authors: [{ name: publisher, url: settings.publisherUri }],
    }),
    items: entries.map(({ id, address, title: name, html, text, publishedAt, ...entry }) => ({
      id,
      url: address,
      title: name,
      content_html: html,
      content_text: text,
      date_published: publishedAt,
      date_modified: entry.updatedAt,
      tags: [...entry.tags],
    })),
  }
}
