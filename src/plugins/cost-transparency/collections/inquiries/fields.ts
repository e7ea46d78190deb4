import type { Field } from 'payload'

import { calendarDateField } from '../../../../fields/calendar-date-field.ts'
import { identifierField } from '../../../../fields/identifier-field.ts'
import { localizedText, localizedTextarea } from '../../../../fields/localized-fields.ts'
import { relationField } from '../../../../fields/relation-field.ts'

/** What a parliament asked, question by question, with the answers and what they rest on. */
export const inquiryFields: Field[] = [
  localizedText('title', { required: true, maxLength: 200 }),
  identifierField('title'),
  relationField('programme', 'programmes', { required: true, index: true }),
  { name: 'kind', type: 'text', required: true, maxLength: 80 },
  { name: 'body', type: 'text', required: true, maxLength: 200 },
  calendarDateField('submittedOn', { required: true }),
  { name: 'isUrgent', type: 'checkbox', defaultValue: false },
  {
    name: 'questions',
    type: 'array',
    fields: [
      localizedTextarea('text', { required: true, maxLength: 2000 }),
      localizedTextarea('answer', { maxLength: 4000 }),
      calendarDateField('answeredOn'),
      { name: 'evidence', type: 'text', hasMany: true, maxLength: 200 },
    ],
  },
]
