import type { Field } from 'payload'

import { formFieldTypes } from '../../domain/form/form-definition.ts'
import { checkIdentifier } from '../../domain/identifier.ts'
import { germanLine } from '../../fields/localized-fields.ts'
import { rowTitles } from '../../fields/row-titles.ts'
import { textFollowing } from '../../fields/validators.ts'
import { questionFields } from '../forms/question/fields.ts'

/** A block: its name, and what it asks. */
export const formBlockFields: Field[] = [
  {
    name: 'usage',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/block-usage/index.tsx#BlockUsage' },
    },
  },
  germanLine('title', { maxLength: 120 }),
  {
    name: 'identifier',
    type: 'text',
    required: true,
    unique: true,
    maxLength: 64,
    validate: textFollowing(checkIdentifier) as never,
  },
  {
    name: 'fields',
    type: 'array',
    dbName: 'form_block_fields',
    required: true,
    minRows: 1,
    admin: rowTitles('label', 'name'),
    fields: questionFields({
      types: formFieldTypes.filter((type) => type !== 'repeat'),
      table: 'form_block_field',
      line: germanLine,
    }),
  },
]
