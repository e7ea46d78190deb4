import type { Field } from 'payload'

import { jsonField } from '../../../../fields/json-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

const never = () => false

/** A document of a case; its content is encrypted and given out by the plugin alone. */
export const submissionDocumentFields: Field[] = [
  relationField('submission', 'submissions', { required: true, index: true }),
  { name: 'name', type: 'text', required: true },
  jsonField('title'),
  { name: 'mediaType', type: 'text', required: true },
  { name: 'size', type: 'number', required: true },
  { name: 'isForSender', type: 'checkbox', required: true, defaultValue: false },
  {
    name: 'idempotencyKey',
    type: 'text',
    required: true,
    unique: true,
    index: true,
  },
  {
    name: 'sealedContent',
    type: 'text',
    hidden: true,
    access: { create: never, read: never, update: never },
    admin: { hidden: true },
  },
]
