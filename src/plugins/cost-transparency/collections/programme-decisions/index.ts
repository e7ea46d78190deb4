import { costReaders, programmeOffice } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { programmeDecisionFields } from './fields.ts'
import { checkProgrammeDecision } from '../../rules/check-decision.ts'
import { programmeDecisionTexts } from './texts.ts'

/** What bodies decided about programmes. */
export const ProgrammeDecisions = plainCollection({
  slug: 'programme-decisions',
  kind: 'programmes',
  texts: programmeDecisionTexts,
  group: 'programme',
  access: {
    read: costReaders,
    create: programmeOffice,
    update: programmeOffice,
    delete: programmeOffice,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [checkProgrammeDecision] },
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'body', 'date', 'outcome'] },
  defaultSort: '-date',
  fields: programmeDecisionFields,
})
