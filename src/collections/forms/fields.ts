import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { jsonField } from '../../fields/json-field.ts'
import { logicField } from '../../fields/logic-field.ts'
import { localizedText, localizedTextarea } from '../../fields/localized-fields.ts'
import { relationField } from '../../fields/relation-field.ts'
import { rowTitles } from '../../fields/row-titles.ts'
import { textFollowing } from '../../fields/validators.ts'
import { checkFormFieldName } from '../../domain/form/field-name.ts'
import { formFieldTypes } from '../../domain/form/form-definition.ts'
import { afterRetention } from '../../domain/submission/retention.ts'

/** @param table prefix of the tables, since nested names outgrow what Postgres takes */
const question = (types: readonly string[], table: string): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        validate: textFollowing(checkFormFieldName) as never,
      },
      choiceField('type', types, {
        required: true,
        defaultValue: 'text',
        enumName: `${table}_type`,
      }),
      { name: 'required', type: 'checkbox', defaultValue: false },
    ],
  },
  localizedText('label', { required: true }),
  localizedTextarea('help'),
  {
    name: 'options',
    type: 'array',
    dbName: `${table}_options`,
    admin: rowTitles('label', 'value'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'value', type: 'text', required: true },
          localizedText('label', { required: true }),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'codeList', type: 'text' },
      { name: 'optionsFrom', type: 'text' },
      { name: 'prefillFrom', type: 'text' },
      { name: 'echElement', type: 'text' },
    ],
  },
  jsonField('validation'),
  logicField('visibleWhen'),
  logicField('requiredWhen'),
  relationField('legalBasis', 'legal-bases'),
  { name: 'sensitive', type: 'checkbox', defaultValue: false },
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
      {
        name: 'fields',
        type: 'array',
        dbName: 'form_fields',
        admin: rowTitles('label', 'name'),
        fields: [
          ...question(formFieldTypes, 'form_field'),
          {
            name: 'itemFields',
            type: 'array',
            dbName: 'form_item_fields',
            fields: question(
              formFieldTypes.filter((type) => type !== 'repeat'),
              'form_item_field',
            ),
            admin: {
              ...rowTitles('label', 'name'),
              condition: (_, siblings: { type?: string }) => siblings.type === 'repeat',
            },
          },
        ],
      },
    ],
  },
  jsonField('calculated'),
  { name: 'rules', type: 'text', hasMany: true, localized: true },
]

const handling: Field[] = [
  relationField('caseWorkflow', 'workflows', { index: true }),
  choiceField('auth', ['none', 'basic', 'strong', 'qes'], { required: true, defaultValue: 'none' }),
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
