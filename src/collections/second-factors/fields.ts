import type { Field } from 'payload'

import { relationField } from '../../fields/relation-field.ts'

/** The authenticator app of a person, and the codes for the day it is lost. */
export const secondFactorFields: Field[] = [
  { ...relationField('user', 'users', { required: true }), unique: true },
  { name: 'secret', type: 'text', required: true, hidden: true },
  { name: 'lastStep', type: 'number', required: true, hidden: true },
  { name: 'recoveryHashes', type: 'json', required: true, hidden: true },
  { name: 'recoveryUses', type: 'number', required: true, defaultValue: 0, hidden: true },
]
