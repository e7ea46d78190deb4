import type { Field } from 'payload'

import { systemField } from '../../access/fields.ts'
import { calendarDateField } from '../../fields/calendar-date-field.ts'
import {
  durationField,
  emailField,
  httpsUrlField,
  openingHoursField,
  phoneField,
} from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { relatedRowTitles } from '../../fields/row-titles.ts'

/** How a service is reached. */
const channelKinds = ['online', 'counter', 'phone', 'email', 'post', 'app', 'third-party'] as const

const way: Field[] = [
  localizedText('title', { required: true, maxLength: 120 }),
  choiceField('kind', channelKinds, { required: true, index: true }),
  httpsUrlField('url'),
  relationField('authority', 'authorities'),
  relationField('form', 'forms'),
  { type: 'row', fields: [phoneField(), emailField()] },
  openingHoursField('openingHours'),
  choiceField('auth', ['none', 'basic', 'strong', 'qes'], { defaultValue: 'none' }),
  durationField('processingTime'),
  localizedTextarea('conditions'),
]

const availability: Field[] = [
  {
    name: 'availability',
    type: 'array',
    admin: relatedRowTitles('jurisdiction', 'jurisdictions', 'longName'),
    fields: [
      relationField('jurisdiction', 'jurisdictions', { required: true }),
      {
        type: 'row',
        fields: [calendarDateField('from'), calendarDateField('to')],
      },
      choiceField('status', ['available', 'pilot', 'planned', 'not-available'], {
        required: true,
        defaultValue: 'available',
      }),
      { name: 'source', type: 'text' },
    ],
  },
  relationField('replaces', 'channels', { hasMany: true }),
]

const linkCheck: Field[] = [
  {
    name: 'linkCheck',
    type: 'group',
    access: systemField,
    admin: { readOnly: true },
    fields: [
      choiceField('status', ['unchecked', 'ok', 'broken', 'unreachable'], {
        defaultValue: 'unchecked',
      }),
      {
        name: 'checkedAt',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
      },
      { name: 'httpCode', type: 'number' },
    ],
  },
]

/** The tabs of a channel. Source: CPSV-AP cv:Channel. */
export const channelTabs = { way, availability, linkCheck }
