import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { lintFields } from '../../domain/form/lint.ts'
import { errorsAmong } from '../../domain/publication/finding.ts'
import type { FormBlock } from '../../generated/payload-types.ts'
import { sentenceFor } from '../../publication/gate/index.ts'
import { toBlockFields } from '../../publication/records/to-form-field.ts'

/**
 * A block is right on its own: each form it stands in would be wrong otherwise. Texts are checked by their fields, in
 * the language that is written.
 * @throws ValidationError naming every field that is wrong
 */
export const keepRight: CollectionBeforeChangeHook<FormBlock> = ({ data, originalDoc, req }) => {
  const fields = data.fields ?? originalDoc?.fields ?? []
  // What is no list of questions is refused by the field itself.
  if (!isList(fields)) return data
  const errors = errorsAmong(lintFields(toBlockFields({ fields }), '/fields'))
    .filter(({ code }) => code !== 'E1_GERMAN_TEXT_MISSING')
    .map((finding) => ({
      path: finding.pointer.slice(1).replaceAll('/', '.'),
      message: sentenceFor(finding, req.i18n.language),
    }))
  if (errors.length > 0)
    throw new ValidationError({ collection: 'form-blocks', errors, req }, req.t)
  return data
}

const isList = (fields: unknown): boolean =>
  Array.isArray(fields) && fields.every((row) => typeof row === 'object' && row !== null)
