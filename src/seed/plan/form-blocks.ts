import type { FormField } from '../../domain/form/form-definition.ts'
import { toBlockFields } from '../../publication/records/to-form-field.ts'
import type { FormBlockSource } from '../form-schema.ts'
import type { Sources } from '../sources.ts'
import { german, type Planned } from './planned.ts'
import { toQuestion } from './question.ts'

/** Questions that several forms ask alike. */
export const planFormBlocks = ({ formBlocks }: Sources): Planned[] =>
  formBlocks.map(({ value, origin }) => ({
    collection: 'form-blocks',
    identifier: value.slug,
    origin,
    document: () => ({
      identifier: value.slug,
      title: german(value.title),
      fields: value.fields.map(toQuestion),
    }),
  }))

/** What a block asks, as it is read from the database. */
export const blockContent = ({ fields }: FormBlockSource): FormField[] =>
  // The types say texts; with all locales they are read, and planned, by locale.
  toBlockFields({ fields: fields.map(toQuestion) } as never)
