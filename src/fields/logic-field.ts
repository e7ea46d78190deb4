import type { JSONField } from 'payload'

import { jsonField } from './json-field.ts'

/** A condition in JSON Logic: checked while it is written. */
export const logicField = (name: string): JSONField => ({
  ...jsonField(name),
  admin: { components: { Field: '/admin/logic-field/index.tsx#LogicField' } },
})
