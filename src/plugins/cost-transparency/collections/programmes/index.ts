import { costReaders, programmeOffice } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { programmeFields } from './fields.ts'
import { importLedger } from '../../import/import-ledger.ts'
import { inspectLedger } from '../../import/inspect-ledger.ts'
import { closeYear } from '../../ledger/close-year.ts'
import { computeContributions } from '../../ledger/compute-contributions.ts'
import { checkProgramme } from '../../rules/check-programme.ts'
import { keepNamedClauses } from '../../rules/keep-named-rows.ts'
import { programmeTexts } from './texts.ts'

/** What a canton and its municipalities do together, and what that costs. */
export const Programmes = plainCollection({
  slug: 'programmes',
  kind: 'programmes',
  texts: programmeTexts,
  group: 'programme',
  access: {
    read: costReaders,
    create: programmeOffice,
    update: programmeOffice,
    delete: programmeOffice,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [checkProgramme, keepNamedClauses] },
  endpoints: [closeYear, computeContributions, importLedger, inspectLedger],
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'identifier', 'updatedAt'] },
  fields: programmeFields,
})
