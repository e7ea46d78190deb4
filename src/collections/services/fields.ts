import type { Field } from 'payload'

import { internalField, publishersField } from '../../access/fields.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { durationField } from '../../fields/checked-fields.ts'
import { calendarDateField } from '../../fields/calendar-date-field.ts'
import { linkedDocumentsField } from '../../fields/linked-documents-field.ts'
import {
  localizedRichText,
  localizedText,
  localizedTextarea,
} from '../../fields/localized-fields.ts'
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
import { ech0070IdField } from './ech0070-id-field.ts'

/** Groups of a service whose inheritance a service may tighten. Source: domain model 4.2. */
export const fieldGroups = [
  'description',
  'procedure',
  'time',
  'remedy',
  'contact',
  'synonyms',
  'conditions',
  'evidences',
  'channels',
  'fees',
  'legalBases',
  'faqs',
] as const

const text: Field[] = [
  localizedText('title', { required: true, maxLength: 120 }),
  localizedText('summary', { required: true, maxLength: 150 }),
  localizedRichText('description', { required: true }),
  localizedText('resultText', { maxLength: 300 }),
  synonymsField,
]

const procedure: Field[] = [
  conditionsField,
  procedureStepsField,
  evidencesField,
  relationField('outputs', 'outputs', { hasMany: true }),
]

const access: Field[] = [
  relationField('channels', 'channels', { hasMany: true }),
  relationField('forms', 'forms', { hasMany: true }),
  contactField,
  {
    name: 'responsibilities',
    type: 'join',
    collection: 'responsibilities',
    on: 'service',
    admin: { defaultColumns: ['jurisdiction', 'authority', 'role', 'validFrom'] },
  },
  linkedDocumentsField('responsibilityTemplates', {
    collection: 'responsibility-templates',
    on: 'service',
    titleFields: ['areaKind', 'role', 'connectBy'],
  }),
]

const costs: Field[] = [
  choiceField('feeRule', ['free', 'fees', 'tariff-per-municipality', 'unknown'], {
    required: true,
    defaultValue: 'unknown',
  }),
  relationField('fees', 'fees', { hasMany: true }),
  processingTimeField,
  {
    name: 'deadlines',
    type: 'array',
    fields: [
      choiceField('kind', ['report', 'apply', 'appeal'], { required: true }),
      durationField('duration', { required: true }),
      localizedText('from'),
    ],
  },
]

const law: Field[] = [relationField('legalBases', 'legal-bases', { hasMany: true }), remedyField]

const classification: Field[] = [
  choiceField('level', ['bund', 'kanton', 'gemeinde', 'verband', 'privat'], {
    required: true,
    index: true,
  }),
  choiceField('variantPolicy', ['none', 'allowed', 'expected'], {
    required: true,
    defaultValue: 'allowed',
  }),
  {
    name: 'fieldPolicy',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          choiceField('group', fieldGroups, { required: true }),
          choiceField('mode', ['locked', 'overridable', 'additive'], { required: true }),
        ],
      },
    ],
  },
  choiceField('audiences', ['bevoelkerung', 'wirtschaft', 'behoerden', 'verein'], {
    required: true,
    hasMany: true,
  }),
  choiceField('serviceType', [
    'obligation',
    'permit',
    'proof',
    'object',
    'advice',
    'infrastructure',
    'benefit',
  ]),
  relationField('topics', 'topics', { required: true, hasMany: true }),
  relationField('lifeEvents', 'life-events', { hasMany: true }),
  relationField('businessEvents', 'business-events', { hasMany: true }),
  relationField('spatial', 'jurisdictions', { hasMany: true }),
  choiceField('digitalMaturity', ['0', '1', '2', '3', '4'], { required: true, defaultValue: '0' }),
  relationField('requires', 'services', { hasMany: true }),
  relationField('related', 'services', { hasMany: true }),
  {
    type: 'row',
    fields: [
      choiceField('status', ['active', 'info-only', 'suspended', 'retired'], {
        required: true,
        defaultValue: 'active',
        index: true,
        // The name made of the path belongs to Payload's own `_status`.
        enumName: 'service_status',
      }),
      calendarDateField('retiredOn', {
        admin: { condition: (_, siblings: { status?: string }) => siblings.status === 'retired' },
      }),
    ],
  },
  relationField('replacedBy', 'services'),
  ech0070IdField,
  choiceField('ech0070Status', ['mapped', 'proposed', 'none'], { defaultValue: 'none' }),
  {
    type: 'row',
    fields: [
      { name: 'fimKey', type: 'text' },
      { name: 'i14yId', type: 'text' },
    ],
  },
  { name: 'editorialOnly', type: 'checkbox', virtual: true, defaultValue: false },
  { ...calendarDateField('followOn'), access: publishersField },
  { ...localizedTextarea('internalNote'), access: internalField },
]

const around: Field[] = [
  {
    name: 'completeness',
    type: 'ui',
    admin: { components: { Field: '/admin/completeness/index.tsx#Completeness' } },
  },
  {
    name: 'feedback',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/feedback-summary/index.tsx#FeedbackSummary' },
    },
  },
  linkedDocumentsField('faqs', { collection: 'faqs', on: 'services', titleFields: ['question'] }),
  {
    name: 'variants',
    type: 'join',
    collection: 'service-variants',
    on: 'service',
    admin: { defaultColumns: ['jurisdiction', 'offered', '_status'] },
  },
]

/** The tabs of a service, in the order an editor fills them in. */
export const serviceTabs = { text, procedure, access, costs, law, classification, around }
