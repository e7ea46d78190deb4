import type { Field } from 'payload'

import { checkEgid } from '../domain/egid.ts'
import { choiceField } from './choice-field.ts'
import { postalCodeField } from './checked-fields.ts'
import { textFollowing } from './validators.ts'

/** A postal address in Switzerland. Source: eCH-0010. */
export const addressFields: Field[] = [
  choiceField('kind', ['visit', 'post'], { required: true, defaultValue: 'visit' }),
  {
    type: 'row',
    fields: [
      { name: 'street', type: 'text', maxLength: 60 },
      { name: 'houseNumber', type: 'text', maxLength: 12 },
    ],
  },
  {
    type: 'row',
    fields: [
      postalCodeField('postalCode', { required: true }),
      { name: 'town', type: 'text', required: true, maxLength: 40 },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'latitude', type: 'number', min: 45.8, max: 47.9 },
      { name: 'longitude', type: 'number', min: 5.9, max: 10.5 },
    ],
  },
  { name: 'egid', type: 'text', validate: textFollowing(checkEgid) as never },
]
