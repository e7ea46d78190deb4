import { z } from 'zod'

import { toCalendar } from '../../../exporters/calendar/index.ts'
import { announcementsExport } from './announcements.ts'

/** `GET /v1/calendar.ics`: what is to come too, so that somebody can plan; what is over is not in it. */
export const calendarEndpoints = [
  announcementsExport({
    path: '/v1/calendar.ics',
    operation: 'getCalendar',
    summary: 'Announcements that have their time, as a calendar to subscribe to',
    contentType: 'text/calendar',
    schema: z.string(),
    fits: ({ to }, at) => to === undefined || at < new Date(to),
    toBody: toCalendar,
  }),
]
