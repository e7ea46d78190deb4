import type { Field } from 'payload'

import { httpsUrlField } from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'

/** A path that moved. */
export const redirectFields: Field[] = [
  { name: 'from', type: 'text', required: true, unique: true, index: true, maxLength: 300 },
  {
    name: 'to',
    type: 'relationship',
    relationTo: ['services', 'authorities', 'jurisdictions', 'faqs', 'topics'],
  },
  httpsUrlField('toUrl'),
  choiceField('statusCode', ['301', '308', '410'], { required: true, defaultValue: '308' }),
  { name: 'reason', type: 'text' },
]
