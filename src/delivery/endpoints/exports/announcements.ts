import { z } from 'zod'

import {
  type Announcement,
  countsIn,
  isShownAt,
  nextChangeAfter,
} from '../../../domain/announcement.ts'
import type { Locale } from '../../../domain/locale.ts'
import { allOf } from '../../changes/record-change.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
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

/** Announcements for a place, in one locale, in the words of a standard. */
export const announcementsExport = ({
  path,
  operation,
  summary,
  contentType,
  schema,
  fits = isShownAt,
  toBody,
}: AnnouncementsExport): Endpoint =>
  defineEndpoint({
    path,
    operation,
    summary,
    tag: 'Announcements',
    params: z.strictObject({}),
    query: z.strictObject({
      bfs: parameters.bfs.optional(),
      locale: parameters.locale.optional(),
    }),
    answers: { [contentType]: schema },
    reply: async ({ query: { bfs }, locale, url }, live: LiveCatalogue) => {
      const now = new Date()
      const { day, until } = todayAt(now)
      const place =
        bfs === undefined ? undefined : placeAsked(await live.reference(), { bfs, date: day, url })
      if (place && 'kind' in place) return place
      const chain = (place?.chain ?? []).map(({ area }) => area.identifier)
      const all = [...(await live.recordsOf('announcements')).values()]
      const announcements = all.filter((one) => fits(one, now) && countsIn(one, chain))
      const body = toBody({
        ...(await exportSettingsOf(live)),
        announcements,
        locale,
        server: live.baseUrl,
        self: `${live.baseUrl}${url}`,
      })
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
    },
  })
