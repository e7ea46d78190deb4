import type { DateField, Field } from 'payload'

const moment = (name: string, index = false): DateField => ({
  name,
  type: 'date',
  index,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
})

/** A mail, and how far sending it has come. */
export const outgoingMailFields: Field[] = [
  { name: 'to', type: 'text', required: true },
  { name: 'subject', type: 'text', required: true },
  { name: 'text', type: 'textarea', required: true },
  { name: 'html', type: 'textarea', required: true },
  { name: 'attempts', type: 'number', min: 0, defaultValue: 0 },
  moment('nextAttemptAt', true),
  moment('sentAt'),
  { name: 'lastError', type: 'text' },
]
