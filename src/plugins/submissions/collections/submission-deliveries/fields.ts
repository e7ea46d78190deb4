import type { Field } from 'payload'

import { deliveryProgresses } from '../../../../domain/submission/delivery.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

const never = () => false
const hidden = {
  hidden: true,
  access: { create: never, read: never, update: never },
  admin: { hidden: true },
} as const

/** One thing that was done outside, under its own name. */
export const submissionDeliveryFields: Field[] = [
  relationField('submission', 'submissions', { required: true, index: true }),
  { name: 'state', type: 'text', required: true },
  { name: 'step', type: 'text', required: true },
  { name: 'target', type: 'text', required: true, index: true },
  { name: 'idempotencyKey', type: 'text', required: true, unique: true, index: true },
  choiceField('progress', deliveryProgresses, {
    required: true,
    defaultValue: 'pending',
    index: true,
  }),
  { name: 'attempts', type: 'number', required: true, defaultValue: 1 },
  { name: 'error', type: 'text' },
  { name: 'remoteId', type: 'text', index: true },
  { name: 'sentAt', type: 'date' },
  { name: 'answeredAt', type: 'date' },
  // What came back: may be about people.
  { name: 'sealedResult', type: 'text', ...hidden },
  { name: 'undoAttempts', type: 'number', defaultValue: 0, ...hidden },
  { name: 'undoAt', type: 'date', ...hidden },
]
