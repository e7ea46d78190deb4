import type { Field } from 'payload'

import { systemField } from '../../../../access/fields.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { francsField } from '../../../../fields/francs-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { yearField } from '../../fields.ts'

const computed = { access: systemField, admin: { readOnly: true } }

/** What a municipality said to what it is asked for in a year; the amount is computed. */
export const contributionFields: Field[] = [
  {
    name: 'displayName',
    type: 'text',
    ...computed,
    admin: { readOnly: true, position: 'sidebar' },
  },
  relationField('programme', 'programmes', { required: true, index: true }),
  yearField('year', { required: true, index: true }),
  relationField('jurisdiction', 'jurisdictions', {
    required: true,
    index: true,
    filterOptions: { kind: { equals: 'municipality' } },
  }),
  yearField('populationYear', { required: true }),
  choiceField('consent', ['announced', 'confirmed', 'declined'], {
    required: true,
    defaultValue: 'announced',
  }),
  { name: 'inhabitants', type: 'number', ...computed },
  { name: 'populationSource', type: 'text', ...computed },
  francsField('rappenPerInhabitant', computed),
  francsField('amountRappen', computed),
]
