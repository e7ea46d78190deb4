import { nobody, signedIn } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { linkCheckFields } from './fields.ts'
import { linkCheckTexts } from './texts.ts'

/** Every address that published content leads to, and whether it still answers. */
export const LinkChecks = plainCollection({
  slug: 'link-checks',
  kind: 'findings',
  texts: linkCheckTexts,
  group: 'system',
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'url',
    defaultColumns: ['url', 'status', 'failingSince', 'owners', 'checkedAt'],
    listSearchableFields: ['url'],
  },
  defaultSort: 'failingSince',
  fields: linkCheckFields,
})
