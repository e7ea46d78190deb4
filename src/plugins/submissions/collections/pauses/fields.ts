import type { Field } from 'payload'

import { choiceField } from '../../../../fields/choice-field.ts'

/** What stands still: a form is not taken in, cases of a workflow are not worked on. */
const pausedKinds = ['form', 'workflow'] as const

/** A pause and its reason. */
export const pauseFields: Field[] = [
  choiceField('kind', pausedKinds, { required: true }),
  { name: 'key', type: 'text', required: true, index: true, maxLength: 80 },
  { name: 'reason', type: 'textarea', required: true, minLength: 3, maxLength: 2000 },
]
