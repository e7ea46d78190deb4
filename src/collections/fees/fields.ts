import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { localizedText } from '../../fields/localized-fields.ts'
import { rappenField } from '../../fields/rappen-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { validityFields } from '../../fields/validity-fields.ts'
import { maxRappenField } from './max-rappen-field.ts'

const amount: Field[] = [
  localizedText('title', { required: true, maxLength: 120 }),
  { name: 'key', type: 'text', required: true, maxLength: 64 },
  choiceField('kind', ['fixed', 'range', 'tariff', 'free', 'per-unit'], { required: true }),
  rappenField('amountRappen'),
  { type: 'row', fields: [rappenField('minRappen'), maxRappenField] },
  localizedText('unit', { maxLength: 60 }),
  {
    type: 'row',
    fields: [
      choiceField('currency', ['CHF'], { required: true, defaultValue: 'CHF' }),
      { name: 'vatIncluded', type: 'checkbox', defaultValue: true },
    ],
  },
]

const scope: Field[] = [
  relationField('service', 'services', { index: true }),
  relationField('variant', 'service-variants', { index: true }),
  relationField('jurisdiction', 'jurisdictions'),
  relationField('channel', 'channels'),
  localizedText('condition', { maxLength: 200 }),
  validityFields({ required: true }),
  relationField('legalBasis', 'legal-bases', { required: true }),
]

/** The tabs of a fee. Source: CPSV-AP cv:Cost. */
export const feeTabs = { amount, scope }
