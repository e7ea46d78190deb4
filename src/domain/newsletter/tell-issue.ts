import type { Announcement } from '../announcement.ts'
import type { Locale } from '../locale.ts'
import { inLocale, type RichText } from '../localized-text.ts'
import type { Newsletter } from './newsletter.ts'

/** An announcement as an issue tells it. */
export interface ToldAnnouncement {
  identifier: string
  kind: Announcement['kind']
  title: string
  body: RichText
  /** RFC 3339, UTC. */
  from: string
  to?: string
  place?: string
  /** Of the title and the body, where it is another one than asked for. */
  locale?: Locale
}

/** An issue in one locale, its announcements within it. */
export interface ToldIssue {
  number: string
  title: string
  introduction?: RichText
  sections: { title: string; announcements: ToldAnnouncement[] }[]
  isDemo: boolean
  /** RFC 3339, UTC. */
  publishedAt: string
  sentAt?: string
  updatedAt: string
}

const nothing: RichText = { text: '', html: '' }

/**
 * An issue as it is read, whether in the archive, in a feed or in a mail. An announcement that is public no more is left
 * out, and so is a section without any.
 */
export const tellIssue = (
  issue: Newsletter,
  announcements: ReadonlyMap<string, Announcement>,
  locale: Locale,
): ToldIssue => {
  const { number, isDemo, publishedAt, sentAt, updatedAt } = issue
  const introduction = inLocale(issue.introduction, locale)?.value
  return {
    number,
    title: inLocale(issue.title, locale)?.value ?? number,
    ...(introduction && { introduction }),
    sections: issue.sections
      .map((section) => ({
        title: inLocale(section.title, locale)?.value ?? '',
        announcements: section.announcements.flatMap((name) => {
          const announcement = announcements.get(name)
          return announcement ? [toldAnnouncement(announcement, locale)] : []
        }),
      }))
      .filter(({ announcements: told }) => told.length > 0),
    isDemo,
    publishedAt,
    ...(sentAt !== undefined && { sentAt }),
    updatedAt,
  }
}

const toldAnnouncement = (announcement: Announcement, locale: Locale): ToldAnnouncement => {
  const { identifier, kind, from, to } = announcement
  const title = inLocale(announcement.title, locale)
  const place = inLocale(announcement.place, locale)?.value
  return {
    identifier,
    kind,
    title: title?.value ?? identifier,
    body: inLocale(announcement.body, locale)?.value ?? nothing,
    from,
    ...(to !== undefined && { to }),
    ...(place !== undefined && { place }),
    ...(title?.isFallback && { locale: title.locale }),
  }
}
