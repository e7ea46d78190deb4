import type { Field } from 'payload'

import { choiceField } from '../../../../fields/choice-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

/** One attempt at a step, as the engine noted it. */
export const submissionStepFields: Field[] = [
  relationField('submission', 'submissions', { required: true, index: true }),
  { name: 'state', type: 'text', required: true },
  { name: 'step', type: 'text', required: true },
  { name: 'attempt', type: 'number', required: true },
  { name: 'idempotencyKey', type: 'text', required: true, index: true },
  choiceField('outcome', ['done', 'wait', 'reject', 'failed', 'overdue', 'skipped'], {
    required: true,
    index: true,
  }),
  { name: 'error', type: 'text' },
]
