import type { Field } from 'payload'

import { systemField } from '../../access/fields.ts'
import { textFollowing } from '../../fields/validators.ts'
import { checkIssueNumber } from '../../domain/issue-number.ts'
import { localizedRichText, localizedText } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { rowTitles } from '../../fields/row-titles.ts'

/** One issue of the newsletter, with its page in the archive. */
export const newsletterTabs = {
  issue: [
    localizedText('title', { required: true, maxLength: 120 }),
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      validate: textFollowing(checkIssueNumber) as never,
    },
    localizedRichText('introduction'),
    {
      name: 'sections',
      type: 'array',
      admin: rowTitles('title'),
      fields: [
        localizedText('title', { required: true }),
        relationField('announcements', 'announcements', { hasMany: true }),
      ],
    },
    {
      name: 'sentAt',
      type: 'date',
      access: systemField,
      admin: {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      },
    },
  ] satisfies Field[],
}
