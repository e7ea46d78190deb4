import type { Field, SelectField } from 'payload'

import { systemField } from '../../access/fields.ts'
import { feedbackRatings, feedbackStates } from '../../domain/feedback/feedback.ts'
import { locales } from '../../domain/locale.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'

const readOnly = { admin: { readOnly: true }, access: systemField }

const sent = (field: SelectField): SelectField => ({ ...field, ...readOnly })

/** What somebody sent, and what editors made of it. */
export const feedbackFields: Field[] = [
  { name: 'identifier', type: 'text', required: true, index: true, ...readOnly },
  { ...relationField('service', 'services', { index: true }), ...readOnly },
  { ...relationField('jurisdiction', 'jurisdictions'), ...readOnly },
  sent(choiceField('locale', locales, { required: true })),
  sent(choiceField('rating', feedbackRatings, { required: true, index: true })),
  { name: 'comment', type: 'textarea', maxLength: 2000, ...readOnly },
  choiceField('state', feedbackStates, {
    required: true,
    defaultValue: 'new',
    index: true,
    admin: { position: 'sidebar' },
  }),
  { name: 'note', type: 'textarea', maxLength: 2000 },
  {
    ...relationField('owner', 'authorities', { index: true }),
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
  },
]
