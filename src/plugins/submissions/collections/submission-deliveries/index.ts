import { nobody, overseers } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { submissionDeliveryFields } from './fields.ts'
import { submissionDeliveryTexts } from './texts.ts'

/** The delivery ledger: everything that steps did outside, noted before it was done. */
export const SubmissionDeliveries = plainCollection({
  slug: 'submission-deliveries',
  kind: 'system',
  texts: submissionDeliveryTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'idempotencyKey',
    defaultColumns: ['submission', 'step', 'target', 'progress', 'attempts', 'error', 'createdAt'],
  },
  fields: submissionDeliveryFields,
})
