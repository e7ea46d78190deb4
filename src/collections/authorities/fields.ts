import type { Field } from 'payload'

import { internalField } from '../../access/fields.ts'
import { addressFields } from '../../fields/address-fields.ts'
import { calendarDateField } from '../../fields/calendar-date-field.ts'
import {
  emailField,
  httpsUrlField,
  openingHoursField,
  phoneField,
  uidField,
} from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { localizedText } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { rowTitles } from '../../fields/row-titles.ts'
import { validityFields } from '../../fields/validity-fields.ts'

/** What an authority is in law. */
const authorityKinds = [
  'bund',
  'kanton',
  'gemeinde',
  'gemeindeverband',
  'zweckverband',
  'korporation',
  'gericht',
  'private-mandated',
] as const

const identity: Field[] = [
  localizedText('name', { required: true, maxLength: 120 }),
  localizedText('shortName', { maxLength: 40 }),
  choiceField('kind', authorityKinds, { required: true, index: true }),
  relationField('parent', 'authorities'),
  relationField('jurisdiction', 'jurisdictions', { index: true }),
  uidField('uid'),
  validityFields(),
  relationField('successor', 'authorities'),
]

const contact: Field[] = [
  { name: 'addresses', type: 'array', admin: rowTitles('street', 'town'), fields: addressFields },
  { type: 'row', fields: [phoneField(), emailField()] },
  httpsUrlField('website'),
  choiceField('languages', ['de', 'fr', 'it', 'rm', 'en', 'dgs'], { hasMany: true }),
]

const hours: Field[] = [
  openingHoursField('openingHours'),
  {
    name: 'specialHours',
    type: 'array',
    admin: rowTitles('text'),
    fields: [
      {
        type: 'row',
        fields: [
          calendarDateField('from', { required: true }),
          calendarDateField('to', { required: true }),
        ],
      },
      { name: 'closed', type: 'checkbox', defaultValue: true },
      openingHoursField('hours'),
      localizedText('text'),
    ],
  },
  {
    name: 'accessibility',
    type: 'group',
    fields: [
      choiceField('stepFree', ['yes', 'limited', 'no', 'unknown'], { defaultValue: 'unknown' }),
      choiceField('accessibleToilet', ['yes', 'no', 'unknown'], { defaultValue: 'unknown' }),
      choiceField('hearingLoop', ['yes', 'no', 'unknown'], { defaultValue: 'unknown' }),
      choiceField('disabledParking', ['yes', 'no', 'unknown'], { defaultValue: 'unknown' }),
      localizedText('note'),
    ],
  },
]

const internal: Field[] = [
  { name: 'contactPersonsInternal', type: 'textarea', access: internalField },
  { name: 'sedexId', type: 'text', access: internalField },
]

/** The tabs of an authority. */
export const authorityTabs = { identity, contact, hours, internal }
