import { canonicalEditors, everybody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { postalCodeFields } from './fields.ts'
import { postalCodeTexts } from './texts.ts'

/** Which municipalities a postal code touches. Source: swisstopo, Amtliches Ortschaftenverzeichnis. */
export const PostalCodes = plainCollection({
  slug: 'postal-codes',
  kind: 'reference',
  texts: postalCodeTexts,
  group: 'places',
  access: {
    read: everybody,
    create: canonicalEditors,
    update: canonicalEditors,
    delete: canonicalEditors,
  },
  admin: {
    useAsTitle: 'code',
    defaultColumns: ['code', 'municipalityName', 'jurisdiction', 'addressShare'],
  },
  defaultSort: 'code',
  fields: postalCodeFields,
})
