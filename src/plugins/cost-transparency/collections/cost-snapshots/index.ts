import { nobody } from '../../../../access/content.ts'
import { costReaders, costPublishers } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { prepareSnapshot } from '../../snapshots/prepare-snapshot.ts'
import { publishSnapshot, snapshotFindings } from '../../snapshots/publish-snapshot.ts'
import { costSnapshotFields } from './fields.ts'
import { costSnapshotTexts } from './texts.ts'

/** States of the books that are or were public, and those that are prepared. */
export const CostSnapshots = plainCollection({
  slug: 'cost-snapshots',
  kind: 'snapshots',
  texts: costSnapshotTexts,
  group: 'programme',
  access: { read: costReaders, create: costPublishers, update: nobody, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [prepareSnapshot] },
  endpoints: [publishSnapshot, snapshotFindings],
  defaultSort: '-asOf',
  admin: {
    components: {
      edit: { beforeDocumentControls: ['/admin/programme-actions/index.tsx#PublishState'] },
    },
    useAsTitle: 'identifier',
    defaultColumns: ['identifier', 'asOf', 'publishedAt', 'publicSince'],
  },
  fields: costSnapshotFields,
})
