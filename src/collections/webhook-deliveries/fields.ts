import type { DateField, Field } from 'payload'

import { deliveryStates } from '../../domain/webhook/webhook.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { jsonField } from '../../fields/json-field.ts'
import { relationField } from '../../fields/relation-field.ts'

const moment = (name: string): DateField => ({
  name,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
})

/** A message, and how far its delivery has come; the system alone writes it. */
export const webhookDeliveryFields: Field[] = [
  { name: 'messageId', type: 'text', required: true, unique: true, index: true },
  relationField('webhook', 'webhooks', { required: true, index: true }),
  { name: 'event', type: 'text', required: true },
  { name: 'identifier', type: 'text', required: true, index: true },
  { name: 'sequence', type: 'number', required: true },
  choiceField('state', deliveryStates, { required: true, defaultValue: 'waiting', index: true }),
  { name: 'attempts', type: 'number', min: 0, defaultValue: 0 },
  moment('lastAttemptAt'),
  moment('nextAttemptAt'),
  moment('deliveredAt'),
  { name: 'httpCode', type: 'number' },
  { name: 'lastError', type: 'text' },
  jsonField('body', { required: true }),
]
