import type { Field } from 'payload'

import { checkFormFieldName } from '../../../domain/form/field-name.ts'
import { choiceField } from '../../../fields/choice-field.ts'
import { jsonField } from '../../../fields/json-field.ts'
import { localizedText, localizedTextarea } from '../../../fields/localized-fields.ts'
import { logicField } from '../../../fields/logic-field.ts'
import { rowTitles } from '../../../fields/row-titles.ts'
import { textFollowing } from '../../../fields/validators.ts'

interface QuestionFields {
  /** What it can ask for. */
  types: readonly string[]
  /** Prefix of the tables, since nested names outgrow what Postgres takes. */
  table: string
  /** Right after the name and the kind. */
  first?: readonly Field[]
  /** Before the last one. */
  more?: readonly Field[]
  /** A text that must exist in German. Default: `localizedText`, for collections with drafts. */
  line?: (name: string) => Field
}

/** The fields of a question of a form. */
export const questionFields = ({
  types,
  table,
  first = [],
  more = [],
  line = (name) => localizedText(name, { required: true }),
}: QuestionFields): Field[] => [
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
  ...first,
  line('label'),
  ofOwn(localizedTextarea('help')),
  ofOwn({
    name: 'options',
    type: 'array',
    dbName: `${table}_options`,
    admin: rowTitles('label', 'value'),
    fields: [
      {
        type: 'row',
        fields: [{ name: 'value', type: 'text', required: true }, line('label')],
      },
    ],
  }),
  ofOwn({
    type: 'row',
    fields: [
      { name: 'codeList', type: 'text' },
      { name: 'optionsFrom', type: 'text' },
      { name: 'prefillFrom', type: 'text' },
      { name: 'echElement', type: 'text' },
    ],
  }),
  ofOwn({
    ...jsonField('validation'),
    admin: { components: { Field: '/admin/limits-field/index.tsx#LimitsField' } },
  }),
  logicField('visibleWhen'),
  logicField('requiredWhen'),
  ...more,
  ofOwn({ name: 'sensitive', type: 'checkbox', defaultValue: false }),
]

/** What a question says for itself; where a reusable block stands, the block says it. */
const ofOwn = (field: Field): Field =>
  ({
    ...field,
    admin: {
      ...field.admin,
      condition: (_: unknown, { type }: { type?: string }) => type !== 'block',
    },
  }) as Field
