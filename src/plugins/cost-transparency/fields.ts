import type { NumberField, TextField } from 'payload'

import { checkIdentifier } from '../../domain/identifier.ts'
import { textFollowing } from '../../fields/validators.ts'

/** A year of the calendar, as the programme accounts. */
export const yearField = (
  name: string,
  extra: Partial<Pick<NumberField, 'index' | 'required'>> = {},
): NumberField => ({ name, type: 'number', min: 2000, max: 2100, ...extra, admin: { step: 1 } })

/** The public name of a row, by which others speak of it. */
export const keyField: TextField = {
  name: 'key',
  type: 'text',
  required: true,
  maxLength: 64,
  validate: textFollowing(checkIdentifier),
}
