import type { Field, TextField } from 'payload'

import { finding } from '../domain/finding.ts'
import { linkedDocumentsField } from './linked-documents-field.ts'
import { localizedText, localizedTextarea } from './localized-fields.ts'
import { textFollowing } from './validators.ts'

/** Code of the federal list: `LE-…` for life events, `BE-…` for business events. Source: I14Y handbook, events. */
const i14yCodeField = (prefix: 'BE' | 'LE'): TextField => ({
  name: 'i14yCode',
  type: 'text',
  validate: textFollowing((value) =>
    value.startsWith(`${prefix}-`) ? undefined : finding('EVENT_CODE_INVALID', { prefix }),
  ),
})

/** The fields of a life event or a business event; `on` is the field of a service that points here. */
export const eventFields = (prefix: 'BE' | 'LE', on: 'businessEvents' | 'lifeEvents'): Field[] => [
  localizedText('title', { required: true, maxLength: 120 }),
  localizedTextarea('description', { maxLength: 300 }),
  i14yCodeField(prefix),
  { name: 'order', type: 'number', min: 0, defaultValue: 0 },
  linkedDocumentsField('services', { collection: 'services', on, titleFields: ['title'] }),
]
