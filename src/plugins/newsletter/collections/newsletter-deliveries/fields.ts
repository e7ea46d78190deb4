import type { DateField, Field } from 'payload'

import { choiceField } from '../../../../fields/choice-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

/** How far the mail of an issue to somebody has come. */
const deliveryStates = ['waiting', 'sending', 'sent', 'bounced', 'failed', 'unclear'] as const

const moment = (name: string, index = false): DateField => ({
  name,
  type: 'date',
  index,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
})

/** The mail of one issue to one subscription, which it names by a key that says nothing once the subscription has ended. */
export const newsletterDeliveryFields: Field[] = [
  { name: 'key', type: 'text', required: true, unique: true },
  relationField('newsletter', 'newsletters', { required: true, index: true }),
  { name: 'subscriber', type: 'text', required: true, index: true },
  { name: 'batch', type: 'number', required: true, min: 0 },
  choiceField('state', deliveryStates, { required: true, defaultValue: 'waiting', index: true }),
  { name: 'attempts', type: 'number', required: true, min: 0, defaultValue: 0 },
  moment('nextAttemptAt'),
  moment('claimedAt'),
  moment('sentAt'),
  { name: 'answer', type: 'text' },
]
