import { nobody, overseers } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { submissionDocumentFields } from './fields.ts'
import { submissionDocumentTexts } from './texts.ts'

/** Documents that workflows made: receipts, bills, appointments, messages to specialist systems. */
export const SubmissionDocuments = plainCollection({
  slug: 'submission-documents',
  kind: 'system',
  texts: submissionDocumentTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['submission', 'name', 'mediaType', 'size', 'createdAt'],
  },
  fields: submissionDocumentFields,
})
