import type { PayloadRequest } from 'payload'

import { record } from '../../../audit/record.ts'
import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import { insertEntries } from './insert-entries.ts'

/** Writes entries into the books, in the transaction of the request; the audit log knows of each. */
export const storeEntries = async (
  req: PayloadRequest,
  programme: number,
  entries: readonly Entry[],
): Promise<number[]> => {
  if (entries.length === 0) return []
  const ids = await insertEntries(req, programme, entries)
  for (const id of ids) {
    await record(req, {
      action: 'create',
      collectionSlug: 'ledger-entries',
      documentId: String(id),
      changedFields: ['entry'],
    })
  }
  return ids
}
