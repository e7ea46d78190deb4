import { caseWorkers, nobody } from '../../access/content.ts'
import { setChecksum } from '../../hooks/set-checksum.ts'
import { plainCollection } from '../plain-collection.ts'
import { submissionFileFields } from './fields.ts'
import { submissionFileTexts } from './texts.ts'

/** Files residents sent: kept apart from media, never public. */
export const SubmissionFiles = plainCollection({
  slug: 'submission-files',
  kind: 'private-files',
  texts: submissionFileTexts,
  group: 'forms',
  access: {
    read: caseWorkers,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  custom: { isPersonal: true },
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'scanState', 'createdAt'] },
  hooks: { beforeChange: [setChecksum] },
  upload: {
    // A browser may ask no other host for a file: the security policy says so.
    pasteURL: false,
    // No list of kinds: what is stored is sealed, and what it was is checked before that.
  },
  fields: submissionFileFields,
})
