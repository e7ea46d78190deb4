import type { Field } from 'payload'

import { calendarDateField } from './calendar-date-field.ts'

/** First and last day of validity, both included. */
export const validityFields = ({ required = false } = {}): Field => ({
  type: 'row',
  fields: [
    calendarDateField('validFrom', { index: true, required }),
    calendarDateField('validTo', { index: true }),
  ],
})
