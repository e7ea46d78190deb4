import type { DateField, Field, FieldAccess, RelationshipField } from 'payload'

import { signedInOnly } from '../access/fields.ts'
import { workflowStates } from '../domain/editorial/change.ts'
import { choiceField } from './choice-field.ts'
import { relationField } from './relation-field.ts'

/** The workflow writes these fields by itself: a transition is the way to change them. */
const never: FieldAccess = () => false

const written = <Kind extends DateField | RelationshipField>(field: Kind): Kind => ({
  ...field,
  access: { create: never, update: never },
})

const moment = (name: string): DateField =>
  written({
    name,
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  })

const person = (name: string, options: Parameters<typeof relationField>[2] = {}) =>
  written(relationField(name, 'users', options))

/** How far a change is on its way to the public, and the bar in the admin that moves it. */
export const workflowFields: Field[] = [
  {
    name: 'workflowBar',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/admin/workflow/index.tsx#WorkflowBar' },
    },
  },
  {
    name: 'workflow',
    type: 'group',
    access: { read: signedInOnly, create: never, update: never },
    // The bar shows it; lists can show and filter it.
    admin: { condition: () => false },
    fields: [
      {
        ...choiceField('state', workflowStates, { index: true, enumName: 'workflow_state' }),
        access: { create: never, update: never },
      },
      person('assignee', { index: true }),
      person('changedBy', { hasMany: true }),
      moment('requestedAt'),
      person('requestedBy'),
      moment('approvedAt'),
      person('approvedBy'),
    ],
  },
]
