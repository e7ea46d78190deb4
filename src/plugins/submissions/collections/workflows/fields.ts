import type { Field } from 'payload'

import { workflowStates } from '../../workflow-states.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { jsonField } from '../../../../fields/json-field.ts'

/** A version of a workflow. */
export const workflowFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 120 },
  { name: 'key', type: 'text', required: true, index: true, maxLength: 63 },
  { name: 'version', type: 'number', required: true, min: 1, max: 1_000_000 },
  choiceField('state', workflowStates, {
    required: true,
    defaultValue: 'draft',
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    ...jsonField('definition', { required: true }),
    admin: { components: { Field: '/admin/workflow-editor/index.tsx#WorkflowEditor' } },
  },
]
