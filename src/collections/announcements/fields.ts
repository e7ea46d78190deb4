import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { localizedRichText, localizedText } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** Something to know for a while. */
export const announcementTabs = {
  announcement: [
    localizedText('title', { required: true, maxLength: 120 }),
    localizedRichText('body', { required: true }),
    choiceField(
      'kind',
      ['news', 'outage', 'deadline', 'event', 'newsletter-issue', 'legal-change'],
      {
        required: true,
        defaultValue: 'news',
      },
    ),
    choiceField('severity', ['info', 'warning', 'critical'], {
      required: true,
      defaultValue: 'info',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
        },
        {
          name: 'to',
          type: 'date',
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
        },
      ],
    },
    localizedText('place', { maxLength: 120 }),
    relationField('services', 'services', { hasMany: true }),
    relationField('jurisdictions', 'jurisdictions', { hasMany: true }),
  ] satisfies Field[],
}
