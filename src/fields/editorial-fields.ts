import type { Field } from 'payload'

import { systemField } from '../access/fields.ts'
import { translatedLocales } from '../i18n/locales.ts'
import { calendarDateField } from './calendar-date-field.ts'
import { httpsUrlField } from './checked-fields.ts'
import { choiceField } from './choice-field.ts'
import { relationField } from './relation-field.ts'

/** Where the translation into a locale stands. */
const translationStates = ['missing', 'machine', 'draft', 'reviewed', 'outdated'] as const

/** Name of a locale as a field: `de-simple` becomes `deSimple`. */
export const fieldNameOf = (locale: string) =>
  locale.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Who answers for the content, when it was checked, what it rests on, how far the translations are. */
export const editorialFields: Field[] = [
  relationField('owner', 'authorities', { index: true }),
  {
    name: 'review',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [calendarDateField('lastVerifiedOn'), relationField('verifiedBy', 'authorities')],
      },
      {
        type: 'row',
        fields: [
          calendarDateField('nextReviewDue', { index: true }),
          { name: 'intervalMonths', type: 'number', min: 1, max: 60, defaultValue: 12 },
        ],
      },
    ],
  },
  {
    name: 'evidence',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [{ name: 'field', type: 'text', required: true }, httpsUrlField('sourceUrl')],
      },
      { name: 'quote', type: 'textarea' },
      calendarDateField('retrievedAt'),
    ],
  },
  {
    name: 'translationState',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: translatedLocales.map((locale) =>
          choiceField(fieldNameOf(locale), translationStates, {
            defaultValue: 'missing',
            enumName: 'translation_state',
          }),
        ),
      },
    ],
  },
]

/** Facts the system keeps by itself, beside the content. */
export const systemFields: Field[] = [
  {
    name: 'firstPublishedAt',
    type: 'date',
    access: systemField,
    admin: {
      readOnly: true,
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
    },
  },
  {
    name: 'isDemo',
    type: 'checkbox',
    index: true,
    defaultValue: false,
    access: systemField,
    admin: { position: 'sidebar', readOnly: true },
  },
]
