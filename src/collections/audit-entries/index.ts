import { nobody, overseers } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { auditEntryFields } from './fields.ts'
import { refuseWrite } from './hooks/refuse-write.ts'
import { auditEntryTexts } from './texts.ts'

/** Who did what to which document: a chain of hashes that is only ever added to. */
export const AuditEntries = plainCollection({
  slug: 'audit-entries',
  kind: 'audit',
  texts: auditEntryTexts,
  group: 'system',
  access: {
    read: overseers,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    useAsTitle: 'sequence',
    defaultColumns: [
      'sequence',
      'at',
      'actor',
      'action',
      'collectionSlug',
      'documentId',
      'changedFields',
    ],
    listSearchableFields: ['actor', 'collectionSlug', 'documentId'],
  },
  defaultSort: '-sequence',
  hooks: { beforeChange: [refuseWrite] },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: auditEntryFields,
})
