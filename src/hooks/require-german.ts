import { type CollectionBeforeChangeHook, type FlattenedField, ValidationError } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'
import { findGerman } from './find-german.ts'
import { savedId } from './saved-id.ts'

/** Names of the fields that every published document has in German. */
const germanFields = (fields: FlattenedField[]): string[] =>
  fields.flatMap((field) =>
    'localized' in field && field.localized && 'required' in field && field.required
      ? [field.name]
      : [],
  )

/** Publishing in another language: the German texts must be there already. In German the fields see to it themselves. */
export const requireGerman: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const row = data as Record<string, unknown>
  if (req.locale === defaultLocale || req.locale === 'all') return row
  const id = savedId({ operation, originalDoc: originalDoc as { id?: number } | undefined })
  const wanted = germanFields(collection.flattenedFields)
  const saved = id === undefined ? {} : await findGerman(req, collection.slug, id, wanted)
  const errors = wanted
    .filter((name) => !saved[name])
    .map((path) => ({ path, message: req.t('validation:required') }))
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return row
}
