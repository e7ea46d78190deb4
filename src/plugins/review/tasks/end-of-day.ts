import type { CalendarDate } from '../../../domain/calendar-date.ts'

/** The last instant of a calendar day as stored: calendar dates are noon UTC (ADR 0005). */
export const endOfDay = (day: CalendarDate): string => `${day}T23:59:59.999Z`
