import type { Field, FieldAccess } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'

const never: FieldAccess = () => false
const written = { create: never, update: never }
const onlyAtFirst = { update: never }

/** What somebody says about a document. */
export const commentFields: Field[] = [
  {
    name: 'documentCollection',
    type: 'text',
    required: true,
    maxLength: 60,
    access: onlyAtFirst,
  },
  { name: 'documentId', type: 'number', required: true, access: onlyAtFirst },
  choiceField('kind', ['comment', 'change-request'], { required: true, defaultValue: 'comment' }),
  { name: 'body', type: 'textarea', required: true, maxLength: 4000 },
  relationField('mentions', 'users', { hasMany: true }),
  { ...relationField('author', 'users', { index: true }), access: written },
  {
    name: 'resolvedAt',
    type: 'date',
    access: written,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  },
  { ...relationField('resolvedBy', 'users'), access: written },
]
