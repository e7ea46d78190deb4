import { nobody } from '../../../../access/content.ts'
import { costReaders, bookkeepers } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { bookEntry } from '../../ledger/book-entry.ts'
import { correctEntry } from '../../ledger/correct-entry.ts'
import { ledgerEntryFields } from './fields.ts'
import { ledgerEntryTexts } from './texts.ts'

/** The books of programmes: every published figure is a sum of these. */
export const LedgerEntries = plainCollection({
  slug: 'ledger-entries',
  kind: 'ledger',
  texts: ledgerEntryTexts,
  group: 'programme',
  access: { read: costReaders, create: bookkeepers, update: nobody, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [bookEntry] },
  endpoints: [correctEntry],
  defaultSort: '-recordedAt',
  admin: {
    components: {
      edit: { beforeDocumentControls: ['/admin/programme-actions/index.tsx#CorrectEntry'] },
    },
    useAsTitle: 'text',
    defaultColumns: ['bookedOn', 'kind', 'text', 'amountRappen', 'corrects'],
  },
  fields: ledgerEntryFields,
})
