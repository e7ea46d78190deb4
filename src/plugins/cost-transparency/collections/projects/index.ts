import { costReaders, programmeOffice } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { projectFields } from './fields.ts'
import { keepAcyclic } from '../../../../hooks/keep-acyclic.ts'
import { checkProject } from '../../rules/check-project.ts'
import { keepNamedMilestones } from '../../rules/keep-named-rows.ts'
import { projectTexts } from './texts.ts'

/** The projects of programmes. */
export const Projects = plainCollection({
  slug: 'projects',
  kind: 'programmes',
  texts: projectTexts,
  group: 'programme',
  access: {
    read: costReaders,
    create: programmeOffice,
    update: programmeOffice,
    delete: programmeOffice,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [keepAcyclic('dependsOn'), checkProject, keepNamedMilestones] },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'programme', 'lead', 'updatedAt'] },
  fields: projectFields,
})
