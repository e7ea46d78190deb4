import { administrators, overseers } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { pauseFields } from './fields.ts'
import { keepKnown } from './keep-known.ts'
import { pauseTexts } from './texts.ts'

/** Forms and workflows that stand still until the entry is deleted. */
export const Pauses = plainCollection({
  slug: 'pauses',
  kind: 'connections',
  texts: pauseTexts,
  group: 'forms',
  access: {
    read: overseers,
    create: administrators,
    update: administrators,
    delete: administrators,
  },
  indexes: [{ fields: ['kind', 'key'], unique: true }],
  hooks: { beforeChange: [keepKnown] },
  disableDuplicate: true,
  admin: { useAsTitle: 'key', defaultColumns: ['key', 'kind', 'reason', 'createdAt'] },
  fields: pauseFields,
})
