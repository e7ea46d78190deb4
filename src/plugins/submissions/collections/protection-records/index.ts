import { nobody } from '../../../../access/content.ts'
import { protectionReaders } from '../../../../access/submissions.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { protectionRecordFields } from './fields.ts'
import { protectionRecordTexts } from './texts.ts'

/**
 * Who saw, handed out, held or removed what of a case: for the data-protection role, without contents. Only added to;
 * the database refuses anything else, and the audit log holds the hash of every line.
 */
export const ProtectionRecords = plainCollection({
  slug: 'protection-records',
  kind: 'protection',
  texts: protectionRecordTexts,
  group: 'forms',
  access: { read: protectionReaders, create: nobody, update: nobody, delete: nobody },
  custom: { isPersonal: true },
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'caseNumber',
    defaultColumns: ['at', 'action', 'actor', 'caseNumber', 'seenFields', 'rule', 'reason'],
    listSearchableFields: ['caseNumber', 'actor'],
  },
  fields: protectionRecordFields,
})
