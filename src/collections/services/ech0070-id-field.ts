import type { TextField } from 'payload'

import { checkEch0070Id } from '../../domain/ech0070-id.ts'
import { textFollowing } from '../../fields/validators.ts'

/** Number in the national inventory of services; filled by an importer or from a named source, never from memory. */
export const ech0070IdField: TextField = {
  name: 'ech0070Id',
  type: 'text',
  index: true,
  validate: textFollowing(checkEch0070Id),
}
