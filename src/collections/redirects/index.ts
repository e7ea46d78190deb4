import { canonicalEditors, everybody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { redirectFields } from './fields.ts'
import { redirectTexts } from './texts.ts'

/** Paths that moved, or are gone for good. */
export const Redirects = plainCollection({
  slug: 'redirects',
  kind: 'reference',
  texts: redirectTexts,
  group: 'communication',
  access: {
    read: everybody,
    create: canonicalEditors,
    update: canonicalEditors,
    delete: canonicalEditors,
  },
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'statusCode'] },
  fields: redirectFields,
})
