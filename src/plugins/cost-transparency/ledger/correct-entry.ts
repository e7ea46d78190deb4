import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { costCategories } from '../../../domain/cost/cost-category.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import { type CorrectedValues, correctionOf } from '../../../domain/cost/ledger/correction.ts'
import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import {
  idFrom,
  inTransaction,
  parsedBody,
  signedInRequest,
} from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { compact } from '../../../publication/records/compact.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { fieldOfEntry } from './field-of-entry.ts'
import { lockBooks } from './lock-books.ts'
import { readBooks } from './read-books.ts'
import { storeEntries } from './store-entries.ts'

const sent = z.strictObject({
  note: z.string().trim().min(3).max(1000),
  /** What is right instead; nothing where the entry is to be taken back only. */
  replacement: z
    .strictObject({
      amountRappen: z.int().optional(),
      category: z.enum(costCategories).optional(),
      text: z.string().trim().min(1).max(200).optional(),
      supplier: z.string().trim().min(1).max(200).optional(),
      valuation: z.string().trim().min(1).max(1000).optional(),
    })
    .optional(),
})

/**
 * `POST /api/ledger-entries/<id>/correct`: takes an entry back and books what is right instead, both with a note, both
 * or none. The entry itself stays as it was written.
 */
export const correctEntry: Endpoint = {
  path: '/:id/correct',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    if (!hasRoleEverywhere(req.user, 'finance')) throw new Forbidden(req.t)
    const { note, replacement } = await parsedBody(req, sent)
    return inTransaction(req, async () => {
      const { entry, programme } = await readEntry(req, idFrom(req))
      const recordedAt = await lockBooks(req, programme)
      const books = await readBooks(req, programme, recordedAt)
      const { amountRappen, ...values } = replacement ?? {}
      const entries = correctionOf(entry, {
        note,
        recordedAt,
        bookedOn: calendarDateOf(recordedAt),
        closings: books.closings,
        ids: [crypto.randomUUID(), crypto.randomUUID()],
        ...(replacement && {
          replacement: compact<CorrectedValues>({ ...values, rappen: amountRappen }),
        }),
      })
      refuseFindings(checkBooking(books, entries, calendarDateOf(recordedAt)), {
        collection: 'ledger-entries',
        req,
        fieldOf: fieldOfEntry,
      })
      return { ids: await storeEntries(req, programme, entries) }
    })
  },
}

const readEntry = async (
  req: PayloadRequest,
  id: number,
): Promise<{ entry: Entry; programme: number }> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`select entry, programme_id as programme from ledger_entries where id = ${id}`,
  )
  if (!row) throw new NotFound(req.t)
  return { entry: row.entry as Entry, programme: Number(row.programme) }
}
