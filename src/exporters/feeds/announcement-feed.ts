import type { Announcement } from '../../domain/announcement.ts'
import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'
import type { Feed, FeedEntry, FeedFrame } from './feed.ts'

const title: LocalizedText = {
  de: 'Mitteilungen',
  fr: 'Communications',
  it: 'Comunicazioni',
  rm: 'Communicaziuns',
  en: 'Announcements',
  'de-simple': 'Mitteilungen',
}

/** The announcements that have a title in the locale, the newest first. */
export const announcementFeed = ({
  announcements,
  ...frame
}: FeedFrame & { announcements: readonly Announcement[] }): Feed => {
  const { locale, server } = frame
  return {
    ...frame,
    title,
    entries: announcements
      .toSorted((a, b) => b.from.localeCompare(a.from) || (a.identifier < b.identifier ? -1 : 1))
      .flatMap((announcement): FeedEntry[] => {
        const name = inLocale(announcement.title, locale)?.value
        const body = inLocale(announcement.body, locale)?.value
        if (name === undefined) return []
        const id = `${server}/v1/announcements/${announcement.identifier}`
        return [
          {
            id,
            address: `${id}?locale=${locale}`,
            title: name,
            html: body?.html ?? '',
            text: body?.text ?? '',
            publishedAt: announcement.from,
            updatedAt: announcement.updatedAt,
            tags: [announcement.kind, announcement.severity],
          },
        ]
      }),
  }
}
