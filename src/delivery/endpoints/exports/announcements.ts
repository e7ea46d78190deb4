import { z } from 'zod'

import {
  type Announcement,
  countsIn,
  isShownAt,
  nextChangeAfter,
} from '../../../domain/announcement.ts'
import type { Locale } from '../../../domain/locale.ts'
import { allOf } from '../../changes/record-change.ts'
import { defineEndpoint, type Endpoint, type Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { announcement } from '../../schemas/announcement.ts'
import * as parameters from '../../schemas/parameters.ts'
import { todayAt } from '../moments.ts'
import { placeAsked } from '../place-asked.ts'
import { type ExportedBy, exportSettingsOf, exportSettingsTag } from './export-settings.ts'

interface AnnouncementsExport {
  path: Endpoint['path']
  operation: string
  summary: string
  contentType: string
  schema: z.ZodType
  /** Whether one is handed out at a moment. Default: while it is shown. */
  fits?: (announcement: Announcement, at: Date) => boolean
  toBody: (exported: ExportedAnnouncements) => string
}

interface ExportedAnnouncements extends ExportedBy {
  announcements: readonly Announcement[]
  locale: Locale
  server: string
  self: string
}

interface Asked {
  bfs?: number | undefined
  service?: string | undefined
  kind?: Announcement['kind'] | undefined
  locale: Locale
  /** Path and query as they were asked. */
  url: string
}

const reply = async (
  { path, contentType, fits = isShownAt, toBody }: AnnouncementsExport,
  { bfs, service, kind, locale, url }: Asked,
  live: LiveCatalogue,
): Promise<Reply> => {
  const now = new Date()
  const { day, until } = todayAt(now)
  const place =
    bfs === undefined ? undefined : placeAsked(await live.reference(), { bfs, date: day, url })
  if (place && 'kind' in place) return place
  const chain = (place?.chain ?? []).map(({ area }) => area.identifier)
  const all = [...(await live.recordsOf('announcements')).values()]
  const announcements = all.filter(
    (one) =>
      fits(one, now) &&
      countsIn(one, chain) &&
      (service === undefined || one.services.includes(service)) &&
      (kind === undefined || one.kind === kind),
  )
  const { baseUrl: server } = live
  const by = await exportSettingsOf(live)
  // Not as it was asked: who asks by a header gets the same answer.
  const narrowed = Object.entries({ bfs, service, kind, locale }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const self = `${server}${path}?${String(new URLSearchParams(narrowed))}`
  const body = toBody({ ...by, announcements, locale, server, self })
  return {
    kind: 'content',
    content: {
      body,
      contentType: `${contentType}; charset=utf-8`,
      contentLanguage: locale,
      surrogateKeys: ['announcements'],
    },
    tags: [allOf('announcements'), exportSettingsTag, ...(place ? ['all jurisdictions'] : [])],
    expiresAt: Math.min(until, nextChangeAfter(all, now) ?? Infinity),
  }
}

/** Announcements for a place, in one locale, in the words of a standard. */
export const announcementsExport = (exported: AnnouncementsExport): Endpoint =>
  defineEndpoint({
    path: exported.path,
    operation: exported.operation,
    summary: exported.summary,
    tag: 'Announcements',
    params: z.strictObject({}),
    query: z.strictObject({
      bfs: parameters.bfs.optional(),
      service: parameters.identifier.optional(),
      kind: announcement.shape.kind.optional().meta({ description: 'What kind of announcement' }),
      locale: parameters.locale.optional(),
    }),
    answers: { [exported.contentType]: exported.schema },
    reply: ({ query: { bfs, service, kind }, locale, url }, live) =>
      reply(exported, { bfs, service, kind, locale, url }, live),
  })
