import type { Field } from 'payload'

import { relationField } from '../../fields/relation-field.ts'

/** Counts of a day in Europe/Zurich; the read side alone writes them. */
export const apiKeyUsageFields: Field[] = [
  relationField('apiKey', 'api-keys', { required: true, index: true }),
  { name: 'day', type: 'text', required: true, index: true },
  { name: 'requests', type: 'number', required: true, min: 0, defaultValue: 0 },
  { name: 'limited', type: 'number', required: true, min: 0, defaultValue: 0 },
]
