import { nobody } from '../../../../access/content.ts'
import { costReaders, bookkeepers } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { bookDue } from '../../ledger/book-due.ts'
import { computeContribution } from '../../ledger/compute-contribution.ts'
import { contributionFields } from './fields.ts'
import { contributionTexts } from './texts.ts'

/** What municipalities contribute to programmes. */
export const Contributions = plainCollection({
  slug: 'contributions',
  kind: 'money',
  texts: contributionTexts,
  group: 'programme',
  access: { read: costReaders, create: bookkeepers, update: bookkeepers, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [computeContribution], afterChange: [bookDue] },
  indexes: [{ fields: ['programme', 'year', 'jurisdiction'], unique: true }],
  admin: { useAsTitle: 'displayName', defaultColumns: ['displayName', 'amountRappen', 'consent'] },
  fields: contributionFields,
})
