import type { DateField, FieldHook } from 'payload'

import { storedCalendarDate } from '../domain/calendar-date.ts'

const storeNoon: FieldHook = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? storedCalendarDate(value) : value

/** A day of the calendar in Luzern, without a time: stored as noon UTC, so that it is the same day for every reader. */
export const calendarDateField = (
  name: string,
  extra: Partial<Pick<DateField, 'admin' | 'index' | 'required'>> = {},
): DateField => ({
  name,
  type: 'date',
  ...extra,
  admin: { ...extra.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  hooks: { beforeValidate: [storeNoon] },
})
