import type { TextField } from 'payload'

import { signedInOnly } from '../access/fields.ts'

/** What the admin calls a document without a title; made of titles that need not be public, so never public itself. */
export const displayNameField: TextField = {
  name: 'displayName',
  type: 'text',
  index: true,
  access: { read: signedInOnly, create: () => false, update: () => false },
  admin: { hidden: true },
}
