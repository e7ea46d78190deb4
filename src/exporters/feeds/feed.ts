import type { Announcement } from '../../domain/announcement.ts'
import type { ExportSettings } from '../../domain/export-settings.ts'
import type { Locale } from '../../domain/locale.ts'
import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'

/** What a feed is made of. */
export interface Feed {
  announcements: readonly Announcement[]
  settings: ExportSettings
  locale: Locale
  /** Address of the server. */
  server: string
  /** Address the feed was asked at. */
  self: string
}

/** An announcement in one locale. */
interface FeedEntry {
  announcement: Announcement
  title: string
  /** Empty where nobody wrote a text. */
  html: string
  text: string
  address: string
}

/** What the feed is called. */
export const feedTitle: LocalizedText = {
  de: 'Mitteilungen',
  fr: 'Communications',
  it: 'Comunicazioni',
  rm: 'Communicaziuns',
  en: 'Announcements',
  'de-simple': 'Mitteilungen',
}

/** The announcements that have a title in the locale, the newest first. */
export const entriesOf = ({ announcements, locale, server }: Feed): FeedEntry[] =>
  announcements
    .toSorted((a, b) => b.from.localeCompare(a.from) || (a.identifier < b.identifier ? -1 : 1))
    .flatMap((announcement) => {
      const title = inLocale(announcement.title, locale)?.value
      const body = inLocale(announcement.body, locale)?.value
      if (title === undefined) return []
      const address = `${server}/v1/announcements/${announcement.identifier}?locale=${locale}`
      return [{ announcement, title, html: body?.html ?? '', text: body?.text ?? '', address }]
    })
