import { nobody } from '../../../../access/content.ts'
import { caseReaders, modellers } from '../../../../access/submissions.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { newVersion } from '../../endpoints/new-version.ts'
import { checkWorkflow, listForms, listSteps } from '../../endpoints/workflow-steps.ts'
import { workflowFields } from './fields.ts'
import { keepVersion } from './keep-version.ts'
import { workflowTexts } from './texts.ts'

/** How submissions are handled, as versioned data. */
export const Workflows = plainCollection({
  slug: 'workflows',
  kind: 'workflows',
  texts: workflowTexts,
  group: 'forms',
  access: { read: caseReaders, create: modellers, update: modellers, delete: nobody },
  defaultSort: ['key', '-version'],
  indexes: [{ fields: ['key', 'version'], unique: true }],
  hooks: { beforeChange: [keepVersion] },
  endpoints: [listSteps, listForms, checkWorkflow, newVersion],
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key', 'version', 'state'] },
  fields: workflowFields,
})
