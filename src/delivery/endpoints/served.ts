import type { Announcement } from '../../domain/announcement.ts'
import type { Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { Locale } from '../../domain/locale.ts'
import { inLocale, type Localized } from '../../domain/localized-text.ts'

/** Serves the texts of one answer, and notes by field which of them were written in another locale. */
export const textsIn = (asked: Locale) => {
  const fellBack: Record<string, Locale> = {}
  return {
    fellBack,
    text: <T>(name: string, localized: Localized<T> | undefined): { [name: string]: T } => {
      const served = inLocale(localized, asked)
      if (!served) return {}
      if (served.isFallback) fellBack[name] = served.locale
      return { [name]: served.value }
    },
  }
}

/** `_locale`, where a text fell back. */
export const withLocale = (fellBack: Record<string, Locale>) =>
  Object.keys(fellBack).length > 0 ? { _locale: fellBack } : {}

/** Another document by name, with its title where it is public. */
export const servedName = (
  identifier: string,
  title: Localized<string> | undefined,
  locale: Locale,
): { identifier: string; title?: string } => {
  const served = inLocale(title, locale)
  return { identifier, ...(served && { title: served.value }) }
}

/** An office, in one locale. */
export const servedAuthority = (authority: Authority, locale: Locale) => {
  const { name, shortName, specialHours, ...rest } = authority
  const { text, fellBack } = textsIn(locale)
  return {
    ...rest,
    ...text('name', name),
    ...text('shortName', shortName),
    specialHours: specialHours.map(({ text: note, ...days }) => ({
      ...days,
      ...text('text', note),
    })),
    ...withLocale(fellBack),
    _links: { self: `/v1/authorities/${authority.identifier}` },
  }
}

/** An area; its names are the same in every language. */
export const servedJurisdiction = ({ longName, bfsNumber, ...area }: Jurisdiction) => ({
  ...area,
  name: longName,
  ...(bfsNumber !== undefined && { bfs: bfsNumber }),
  _links: { self: `/v1/jurisdictions/${String(bfsNumber ?? area.identifier)}` },
})

/** An area by its names. */
export const servedPlace = ({ identifier, longName, bfsNumber }: Jurisdiction) => ({
  identifier,
  name: longName,
  ...(bfsNumber !== undefined && { bfs: bfsNumber }),
})

/** Something to know for a while, in one locale. */
export const servedAnnouncement = (announcement: Announcement, locale: Locale) => {
  const { title, body, place } = announcement
  const { identifier, kind, severity, from, to, services, jurisdictions } = announcement
  const { updatedAt, isDemo } = announcement
  const { text } = textsIn(locale)
  return {
    identifier,
    ...text('title', title),
    ...text('body', body),
    kind,
    severity,
    from,
    ...(to !== undefined && { to }),
    ...text('place', place),
    services,
    jurisdictions,
    updatedAt,
    isDemo,
  }
}
