import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'

/** A file a resident sent with a form: never public, usable only once scanned clean. */
export const submissionFileFields: Field[] = [
  choiceField('scanState', ['pending', 'clean', 'infected', 'failed'], {
    required: true,
    defaultValue: 'pending',
    index: true,
  }),
  {
    name: 'scannedAt',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  },
  { name: 'checksum', type: 'text', admin: { readOnly: true } },
  { name: 'deleteAfter', type: 'date', index: true },
]
