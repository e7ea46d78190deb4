import type { Field } from 'payload'

import { calendarDateField } from '../../../../fields/calendar-date-field.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { francsField } from '../../../../fields/francs-field.ts'
import { identifierField } from '../../../../fields/identifier-field.ts'
import { localizedText, localizedTextarea } from '../../../../fields/localized-fields.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { yearField } from '../../fields.ts'

const count = (name: string): Field => ({ name, type: 'number', min: 0, admin: { step: 1 } })

/** Who decided what, with how many votes, and what it grants. */
export const programmeDecisionFields: Field[] = [
  localizedText('subject', { required: true, maxLength: 200 }),
  identifierField('subject'),
  relationField('programme', 'programmes', { required: true, index: true }),
  { name: 'body', type: 'text', required: true, maxLength: 200 },
  calendarDateField('date', { required: true }),
  choiceField('outcome', ['accepted', 'rejected'], { required: true, defaultValue: 'accepted' }),
  localizedTextarea('text', { maxLength: 4000 }),
  { name: 'votes', type: 'group', fields: [count('for'), count('against'), count('abstentions')] },
  {
    name: 'credit',
    type: 'group',
    fields: [francsField('amountRappen'), yearField('fromYear'), yearField('toYear')],
  },
  {
    name: 'drawdowns',
    type: 'array',
    fields: [
      yearField('year', { required: true }),
      francsField('amountRappen', { required: true }),
    ],
  },
  relationField('affects', 'projects', { hasMany: true }),
  { name: 'source', type: 'text', maxLength: 2000 },
]
