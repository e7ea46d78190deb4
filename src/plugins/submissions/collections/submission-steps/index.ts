import { nobody, overseers } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { submissionStepFields } from './fields.ts'
import { submissionStepTexts } from './texts.ts'

/** The ledger: every attempt at every step of every case. */
export const SubmissionSteps = plainCollection({
  slug: 'submission-steps',
  kind: 'system',
  texts: submissionStepTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'idempotencyKey',
    defaultColumns: ['submission', 'state', 'step', 'attempt', 'outcome', 'error', 'createdAt'],
  },
  fields: submissionStepFields,
})
