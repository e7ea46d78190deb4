import { nobody, overseers } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { identifierTombstoneFields } from './fields.ts'
import { identifierTombstoneTexts } from './texts.ts'

/** Identifiers of deleted documents; written by the system, so that none is given out twice. */
export const IdentifierTombstones = plainCollection({
  slug: 'identifier-tombstones',
  kind: 'system',
  texts: identifierTombstoneTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'identifier',
    defaultColumns: ['identifier', 'collectionSlug', 'createdAt'],
  },
  indexes: [{ fields: ['collectionSlug', 'identifier'], unique: true }],
  fields: identifierTombstoneFields,
})
