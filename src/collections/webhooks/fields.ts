import type { DateField, Field } from 'payload'

import { systemField } from '../../access/fields.ts'
import { watchableCollections, webhookStates } from '../../domain/webhook/webhook.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'

const never = () => false

const noted = (name: string): DateField => ({
  name,
  type: 'date',
  access: systemField,
  admin: {
    readOnly: true,
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
  },
})

/** Where to, of what, and how it went. */
export const webhookFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120 },
  { name: 'url', type: 'text', required: true, maxLength: 2000 },
  choiceField('collections', watchableCollections, { hasMany: true }),
  relationField('topics', 'topics', { hasMany: true }),
  relationField('jurisdictions', 'jurisdictions', { hasMany: true }),
  { name: 'contactEmail', type: 'email', required: true },
  choiceField('state', webhookStates, {
    required: true,
    defaultValue: 'active',
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    // Read from what is sealed, for administrators alone.
    name: 'secret',
    type: 'text',
    virtual: true,
    access: systemField,
    admin: { readOnly: true },
  },
  noted('lastDeliveredAt'),
  noted('failingSince'),
  {
    name: 'sealedSecret',
    type: 'text',
    hidden: true,
    access: { create: never, read: never, update: never },
    admin: { hidden: true },
  },
  {
    // The turn of the last change that was looked at.
    name: 'position',
    type: 'number',
    hidden: true,
    access: { create: never, read: never, update: never },
    admin: { hidden: true },
  },
]
