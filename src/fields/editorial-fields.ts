import type { Field } from 'payload'

import { systemField } from '../access/fields.ts'
import { translationStates } from '../domain/editorial/translation-state.ts'
import { translatedLocales } from '../i18n/locales.ts'
import { calendarDateField } from './calendar-date-field.ts'
import { httpsUrlField } from './checked-fields.ts'
import { choiceField } from './choice-field.ts'
import { relationField } from './relation-field.ts'
import { rowTitles } from './row-titles.ts'
import { translationField } from './translation-field.ts'

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
      {
        name: 'verification',
        type: 'ui',
        admin: { components: { Field: '/admin/verification/index.tsx#Verification' } },
      },
    ],
  },
  {
    name: 'evidence',
    type: 'array',
    admin: rowTitles('field'),
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
          choiceField(translationField(locale), translationStates, {
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
