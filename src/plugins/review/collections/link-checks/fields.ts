import type { Field } from 'payload'

import { choiceField } from '../../../../fields/choice-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

const dayAndTime = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
} as const

/** What is known of an address, and which documents lead there; the system alone writes it. */
export const linkCheckFields: Field[] = [
  { name: 'url', type: 'text', required: true, unique: true, index: true, maxLength: 2000 },
  choiceField('status', ['unchecked', 'ok', 'doubtful', 'broken', 'unreachable', 'refused'], {
    required: true,
    defaultValue: 'unchecked',
    index: true,
    enumName: 'link_check_status',
  }),
  { name: 'httpCode', type: 'number' },
  { name: 'reason', type: 'text' },
  { name: 'checkedAt', type: 'date', index: true, admin: dayAndTime },
  { name: 'failingSince', type: 'date', admin: dayAndTime },
  {
    name: 'uses',
    type: 'array',
    fields: [
      { name: 'collectionSlug', type: 'text', required: true },
      { name: 'document', type: 'number', required: true },
      { name: 'title', type: 'text' },
      { name: 'path', type: 'text', required: true },
    ],
  },
  relationField('owners', 'authorities', { hasMany: true }),
]
