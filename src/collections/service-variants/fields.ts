import type { Field } from 'payload'

import { systemField } from '../../access/fields.ts'
import { httpsUrlField } from '../../fields/checked-fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { localizedRichText, localizedText } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { synonymsField } from '../../fields/synonyms-field.ts'
import {
  conditionsField,
  contactField,
  evidencesField,
  procedureStepsField,
  processingTimeField,
  remedyField,
} from '../../fields/service-group-fields.ts'
import { fieldGroups } from '../services/fields.ts'
import { offeredReasonField } from './offered-reason-field.ts'
import { serviceVariantTexts } from './texts.ts'

/** Groups a municipality may replace as a whole. */
const overridableGroups = ['description', 'procedure', 'time', 'remedy', 'contact'] as const

/** A group of fields is shown, and later read, only where the variant says it overrides it. */
const where = (group: (typeof overridableGroups)[number], field: Field): Field =>
  ({
    ...field,
    admin: {
      ...('admin' in field ? field.admin : {}),
      condition: (data: { overrides?: string[] }) => data.overrides?.includes(group) ?? false,
    },
  }) as Field

const offer: Field[] = [
  relationField('service', 'services', { required: true, index: true }),
  relationField('jurisdiction', 'jurisdictions', { required: true, index: true }),
  choiceField('offered', ['yes', 'no', 'unknown'], { required: true, defaultValue: 'unknown' }),
  offeredReasonField,
  relationField('coveredBy', 'service-variants'),
  localizedText('localName', { maxLength: 120 }),
  httpsUrlField('url'),
  choiceField('status', ['active', 'retired'], {
    required: true,
    defaultValue: 'active',
    index: true,
    // The name made of the path belongs to Payload's own `_status`.
    enumName: 'service_variant_status',
  }),
]

const overrides: Field[] = [
  choiceField('overrides', overridableGroups, { hasMany: true }),
  where('description', localizedRichText('description')),
  where('procedure', procedureStepsField),
  where('time', processingTimeField),
  where('remedy', remedyField),
  where('contact', contactField),
]

const additions: Field[] = [
  {
    name: 'additions',
    type: 'group',
    fields: [
      synonymsField,
      conditionsField,
      evidencesField,
      relationField('channels', 'channels', { hasMany: true }),
      relationField('fees', 'fees', { hasMany: true }),
      relationField('legalBases', 'legal-bases', { hasMany: true }),
      relationField('faqs', 'faqs', { hasMany: true }),
    ],
  },
  {
    name: 'exclusions',
    type: 'group',
    fields: [
      synonymsField,
      { name: 'conditions', type: 'text', hasMany: true },
      relationField('evidences', 'evidences', { hasMany: true }),
      relationField('channels', 'channels', { hasMany: true }),
      relationField('fees', 'fees', { hasMany: true }),
      relationField('legalBases', 'legal-bases', { hasMany: true }),
      relationField('faqs', 'faqs', { hasMany: true }),
    ],
  },
]

const comparison: Field[] = [
  {
    name: 'canonicalChange',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: {
        Field: {
          path: '/admin/canonical-change/index.tsx#CanonicalChange',
          serverProps: { groupNames: serviceVariantTexts.fields.changedGroups?.options },
        },
      },
    },
  },
  { name: 'basedOnVersion', type: 'text', access: systemField, admin: { readOnly: true } },
  choiceField('reviewState', ['ok', 'canonical-changed', 'canonical-archived', 'never-reviewed'], {
    defaultValue: 'never-reviewed',
    access: systemField,
    admin: { readOnly: true },
  }),
  choiceField('changedGroups', fieldGroups, {
    hasMany: true,
    access: systemField,
    admin: { readOnly: true },
  }),
]

/** The tabs of a local variant. */
export const serviceVariantTabs = { offer, overrides, additions, comparison }
