import type { Field } from 'payload'

import { auditActions } from '../../domain/audit/audit-entry.ts'
import { choiceField } from '../../fields/choice-field.ts'

/** An entry of the audit log; the columns are written by `audit/append-at-commit.ts`. */
export const auditEntryFields: Field[] = [
  { name: 'sequence', type: 'number', required: true, unique: true, index: true },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm:ss' } },
  },
  { name: 'actor', type: 'text', required: true, index: true },
  choiceField('action', auditActions, { required: true, index: true }),
  { name: 'collectionSlug', type: 'text', index: true },
  { name: 'documentId', type: 'text', index: true },
  { name: 'changedFields', type: 'textarea' },
  { name: 'locale', type: 'text' },
  { name: 'beforeHash', type: 'text' },
  { name: 'afterHash', type: 'text' },
  { name: 'previousHash', type: 'text', required: true },
  { name: 'hash', type: 'text', required: true },
]
