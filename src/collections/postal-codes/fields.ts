import type { Field } from 'payload'

import { postalCodeField } from '../../fields/checked-fields.ts'
import { relationField } from '../../fields/relation-field.ts'

/** A postal code in a municipality. A code may touch several; shares are per locality and can add up to more than 100. */
export const postalCodeFields: Field[] = [
  postalCodeField('code', { required: true, index: true }),
  relationField('jurisdiction', 'jurisdictions', { index: true }),
  { name: 'municipalityName', type: 'text', required: true },
  { name: 'addressShare', type: 'number', required: true, min: 0, max: 100 },
  { name: 'source', type: 'text' },
]
