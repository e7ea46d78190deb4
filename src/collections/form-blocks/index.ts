import { blockWriters, formBlockReaders } from '../../access/form-blocks.ts'
import { plainCollection } from '../plain-collection.ts'
import { formBlockFields } from './fields.ts'
import { keepRight } from './keep-right.ts'
import { keepUsed } from './keep-used.ts'
import { formBlockTexts } from './texts.ts'

/** Questions that are written once and asked in many forms: an address, how somebody is reached. */
export const FormBlocks = plainCollection({
  slug: 'form-blocks',
  kind: 'form-blocks',
  texts: formBlockTexts,
  group: 'forms',
  access: {
    read: formBlockReaders,
    create: blockWriters,
    update: blockWriters,
    delete: blockWriters,
  },
  defaultSort: 'title',
  hooks: { beforeChange: [keepRight], beforeDelete: [keepUsed] },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'identifier', 'updatedAt'] },
  fields: formBlockFields,
})
