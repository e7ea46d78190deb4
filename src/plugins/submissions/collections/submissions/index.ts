import { nobody } from '../../../../access/content.ts'
import { ownCases } from '../../../../access/submissions.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { submissionFields } from './fields.ts'
import { submissionTexts } from './texts.ts'

/** What residents sent with a form, and how far it has come. Written by intake, engine and the endpoints of the plugin alone. */
export const Submissions = plainCollection({
  slug: 'submissions',
  kind: 'submissions',
  texts: submissionTexts,
  group: 'forms',
  access: { read: ownCases, create: nobody, update: nobody, delete: nobody },
  custom: { isPersonal: true },
  defaultSort: '-receivedAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'formTitle', 'progress', 'assignee', 'receivedAt'],
    listSearchableFields: ['number'],
    components: { views: { edit: { root: { Component: '/admin/case/index.tsx#CasePage' } } } },
  },
  fields: submissionFields,
})
