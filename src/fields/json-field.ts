import type { JSONField, JSONFieldValidation } from 'payload'

import { checkJson } from '../domain/json.ts'
import { messageFor } from '../i18n/messages.ts'

const check: JSONFieldValidation = (value, { req }) => {
  const verdict = checkJson(value)
  return verdict ? messageFor(verdict, req.i18n.language) : true
}

/**
 * A JSON object or list, in a plain box of text: Payload's own editor is fetched from another company's servers when it
 * is opened, which our security policy refuses.
 */
export const jsonField = (
  name: string,
  extra: Pick<JSONField, 'admin' | 'required'> = {},
): JSONField => ({
  name,
  type: 'json',
  ...extra,
  admin: {
    ...extra.admin,
    components: { Field: '/admin/json-field/index.tsx#JsonField' },
  },
  validate: check,
})
