import { administrators, nobody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { identifierTombstoneFields } from './fields.ts'
import { identifierTombstoneTexts } from './texts.ts'

/** Identifiers of deleted documents; written by the system, so that none is given out twice. */
export const IdentifierTombstones = plainCollection({
  slug: 'identifier-tombstones',
  texts: identifierTombstoneTexts,
  group: 'system',
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'identifier',
    defaultColumns: ['identifier', 'collectionSlug', 'createdAt'],
  },
  indexes: [{ fields: ['collectionSlug', 'identifier'], unique: true }],
  fields: identifierTombstoneFields,
})
