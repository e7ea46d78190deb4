import type { Announcement } from '../../domain/announcement.ts'
import type { Locale } from '../../domain/locale.ts'
import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'
import { languageTag } from '../language-tag.ts'
import { contentLines } from './content-lines.ts'
import { dayAfter, localDay, localMoment, zone, zoneLines } from './zurich.ts'

interface Calendar {
  announcements: readonly Announcement[]
  locale: Locale
  /** Beginning of the names of everything: what is called the same stays the same event. */
  base: string
  server: string
}

const names: LocalizedText = {
  de: 'Mitteilungen und Termine',
  fr: 'Communications et échéances',
  it: 'Comunicazioni e scadenze',
  rm: 'Communicaziuns e termins',
  en: 'Announcements and dates',
  'de-simple': 'Mitteilungen und Termine',
}

/** Kinds that stand in a calendar even where they have no end. */
const dated: readonly Announcement['kind'][] = ['deadline', 'event']

/** A moment as calendars write it, in UTC. Source: RFC 5545, 3.3.5, form 2. */
const moment = (time: string): string => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Announcements that have their time, as a calendar to subscribe to. Source: RFC 5545. */
export const toCalendar = ({ announcements, locale, base, server }: Calendar): string => {
  const events = announcements
    .filter(({ to, kind }) => to !== undefined || dated.includes(kind))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
  const name = inLocale(names, locale)?.value ?? ''
  return contentLines([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', text: `-//Schaltwerk//Announcements//${languageTag(locale).toUpperCase()}` },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    { name: 'METHOD', value: 'PUBLISH' },
    { name: 'NAME', text: name },
    { name: 'X-WR-CALNAME', text: name },
    { name: 'X-WR-TIMEZONE', value: zone },
    { name: 'REFRESH-INTERVAL;VALUE=DURATION', value: 'PT6H' },
    ...zoneLines,
    ...events.flatMap((one) => eventLines(one, { locale, base, server })),
    { name: 'END', value: 'VCALENDAR' },
  ])
}

const eventLines = (
  announcement: Announcement,
  { locale, base, server }: Omit<Calendar, 'announcements'>,
) => {
  const { identifier, kind, updatedAt } = announcement
  const title = inLocale(announcement.title, locale)?.value
  if (title === undefined) return []
  const description = inLocale(announcement.body, locale)?.value.text
  const place = inLocale(announcement.place, locale)?.value
  return [
    { name: 'BEGIN', value: 'VEVENT' },
    { name: 'UID', text: `${identifier}@${new URL(base).host}` },
    { name: 'DTSTAMP', value: moment(updatedAt) },
    { name: 'LAST-MODIFIED', value: moment(updatedAt) },
    { name: 'SEQUENCE', value: String(revisionOf(updatedAt)) },
    ...timeLines(announcement),
    { name: `SUMMARY;LANGUAGE=${languageTag(locale)}`, text: title },
    ...(description === undefined ? [] : [{ name: 'DESCRIPTION', text: description }]),
    ...(place === undefined ? [] : [{ name: 'LOCATION', text: place }]),
    { name: 'CATEGORIES', text: kind.toUpperCase() },
    { name: 'TRANSP', value: 'TRANSPARENT' },
    { name: 'URL', value: `${server}/v1/announcements/${identifier}?locale=${locale}` },
    { name: 'END', value: 'VEVENT' },
  ]
}

/** When it is: a deadline is a whole day, its last one; everything else begins and ends at an hour of ours. */
const timeLines = ({ kind, from, to }: Announcement) => {
  if (kind === 'deadline') {
    const day = localDay(to ?? from)
    return [
      { name: 'DTSTART;VALUE=DATE', value: day },
      { name: 'DTEND;VALUE=DATE', value: dayAfter(day) },
    ]
  }
  return [
    { name: `DTSTART;TZID=${zone}`, value: localMoment(from) },
    ...(to === undefined ? [] : [{ name: `DTEND;TZID=${zone}`, value: localMoment(to) }]),
  ]
}

const firstRevisionAt = Date.UTC(2020, 0, 1)

/**
 * Which revision an event is: a number that grows with every change, made of the second of the change, so that every
 * process says the same. Source: RFC 5545, 3.8.7.4.
 */
const revisionOf = (updatedAt: string): number =>
  Math.max(0, Math.floor((Date.parse(updatedAt) - firstRevisionAt) / 1000))
