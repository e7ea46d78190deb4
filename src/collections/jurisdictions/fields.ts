import type { Field } from 'payload'

import { bfsNumberField, httpsUrlField } from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { rowTitles } from '../../fields/row-titles.ts'
import { validityFields } from '../../fields/validity-fields.ts'

/** What an area is. A circle is a set of municipalities that share one authority. */
const jurisdictionKinds = [
  'country',
  'canton',
  'district',
  'municipality',
  'circle',
  'service-area',
] as const

/** What a circle is for. */
export const circleKinds = [
  'zivilstandskreis',
  'betreibungskreis',
  'friedensrichterkreis',
  'grundbuchkreis',
  'kesb-kreis',
  'rav-region',
] as const

const area: Field[] = [
  { name: 'longName', type: 'text', required: true, maxLength: 60 },
  { name: 'shortName', type: 'text', maxLength: 24 },
  choiceField('kind', jurisdictionKinds, { required: true, index: true }),
  choiceField('circleKind', circleKinds, {
    index: true,
    admin: { condition: (_, siblings: { kind?: string }) => siblings.kind === 'circle' },
  }),
  bfsNumberField('bfsNumber', { index: true }),
  { name: 'historyId', type: 'number', min: 1001, max: 99999, unique: true },
  { name: 'canton', type: 'text', maxLength: 2 },
  relationField('parent', 'jurisdictions', { index: true }),
  relationField('members', 'jurisdictions', { hasMany: true }),
  httpsUrlField('uri'),
  { name: 'postalCodes', type: 'join', collection: 'postal-codes', on: 'jurisdiction' },
]

const history: Field[] = [
  validityFields(),
  {
    type: 'row',
    fields: [
      choiceField('admissionMode', ['20', '21', '22', '23', '24', '26', '27']),
      choiceField('abolitionMode', ['22', '23', '24', '26', '27', '29', '30']),
    ],
  },
  relationField('predecessors', 'jurisdictions', { hasMany: true }),
  relationField('successors', 'jurisdictions', { hasMany: true }),
]

const population: Field[] = [
  {
    name: 'population',
    type: 'array',
    admin: rowTitles('year'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'year', type: 'number', required: true, min: 1850, max: 2100 },
          { name: 'inhabitants', type: 'number', required: true, min: 0 },
        ],
      },
      { name: 'source', type: 'text' },
      { name: 'verified', type: 'checkbox', defaultValue: false },
    ],
  },
]

/** The tabs of an area. Source: eCH-0071 V2.0. */
export const jurisdictionTabs = { area, history, population }
