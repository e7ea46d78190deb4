import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { jsonField } from '../../fields/json-field.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { rowTitles } from '../../fields/row-titles.ts'
import { formFieldTypes } from '../../domain/form/form-definition.ts'
import { afterRetention } from '../../domain/submission/retention.ts'
import { questionFields } from './question/fields.ts'

const faqs = relationField('faqs', 'faqs', { hasMany: true })

/** Where a reusable block stands in place of a question. */
const blockFields: Field[] = [
  {
    type: 'row',
    admin: { condition: (_, { type }: { type?: string }) => type === 'block' },
    fields: [
      relationField('block', 'form-blocks', { index: true }),
      { name: 'prefixed', type: 'checkbox', defaultValue: true },
    ],
  },
]

const content: Field[] = [
  {
    name: 'preview',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/form-preview/preview-link.tsx#FormPreviewLink' },
    },
  },
  localizedText('title', { required: true, maxLength: 120 }),
  relationField('service', 'services', { required: true, index: true }),
  {
    name: 'sections',
    type: 'array',
    admin: rowTitles('title'),
    fields: [
      localizedText('title', { required: true }),
      faqs,
      {
        name: 'fields',
        type: 'array',
        dbName: 'form_fields',
        admin: rowTitles('label', 'name'),
        fields: [
          ...questionFields({
            types: [...formFieldTypes, 'block'],
            table: 'form_field',
            first: blockFields,
            more: [relationField('legalBasis', 'legal-bases'), faqs],
          }),
          {
            name: 'itemFields',
            type: 'array',
            dbName: 'form_item_fields',
            fields: questionFields({
              types: formFieldTypes.filter((type) => type !== 'repeat'),
              table: 'form_item_field',
              more: [relationField('legalBasis', 'legal-bases'), faqs],
            }),
            admin: {
              ...rowTitles('label', 'name'),
              condition: (_, siblings: { type?: string }) => siblings.type === 'repeat',
            },
          },
        ],
      },
    ],
  },
  {
    ...jsonField('calculated'),
    admin: { components: { Field: '/admin/calculated-field/index.tsx#CalculatedField' } },
  },
  { name: 'rules', type: 'text', hasMany: true, localized: true },
  // Questions of reusable blocks as they were when the form was published, by number of the block.
  { name: 'usedBlocks', type: 'json', admin: { hidden: true } },
]

const handling: Field[] = [
  relationField('caseWorkflow', 'workflows', { index: true }),
  choiceField('auth', ['none', 'basic', 'strong', 'qes'], { required: true, defaultValue: 'none' }),
  {
    name: 'acrValues',
    type: 'text',
    hasMany: true,
    admin: { condition: ({ auth }: { auth?: string }) => auth !== 'none' },
  },
  choiceField('botProtection', ['setting', 'on', 'off'], {
    required: true,
    defaultValue: 'setting',
  }),
  {
    name: 'attachments',
    type: 'array',
    admin: rowTitles('title'),
    fields: [
      localizedText('title', { required: true }),
      { name: 'required', type: 'checkbox', defaultValue: false },
    ],
  },
  {
    name: 'payment',
    type: 'group',
    fields: [
      choiceField('timing', ['none', 'prepaid', 'after-decision', 'per-jurisdiction'], {
        defaultValue: 'none',
      }),
      { name: 'note', type: 'text' },
    ],
  },
  {
    name: 'privacy',
    type: 'group',
    fields: [
      localizedTextarea('purpose'),
      { name: 'retentionDays', type: 'number', min: 1 },
      { name: 'withdrawnRetentionDays', type: 'number', min: 1 },
      choiceField('afterRetention', afterRetention),
      relationField('legalBasis', 'legal-bases'),
      relationField('recipients', 'authorities', { hasMany: true }),
    ],
  },
]

/** The tabs of a form. */
export const formTabs = { content, handling }
