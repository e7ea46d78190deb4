import type { Field } from 'payload'

import { protectionActions } from '../../../../domain/submission/protection-record.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

/** What was done to the data of a case; the columns are written by `protection/note-protection.ts`. */
export const protectionRecordFields: Field[] = [
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm:ss' } },
  },
  choiceField('action', protectionActions, { required: true, index: true }),
  {
    name: 'actor',
    type: 'text',
    required: true,
    index: true,
    admin: { components: { Cell: '/admin/actor-cell/index.tsx#ActorCell' } },
  },
  { name: 'submission', type: 'number', required: true, index: true },
  { name: 'caseNumber', type: 'text', required: true, index: true },
  { name: 'form', type: 'text', required: true, index: true },
  relationField('owner', 'authorities', { index: true }),
  { name: 'seenFields', type: 'textarea' },
  { name: 'rule', type: 'text' },
  { name: 'reason', type: 'textarea' },
]
