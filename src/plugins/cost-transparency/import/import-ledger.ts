import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { sha256 } from '../../../audit/sha256.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { LedgerMapping } from '../../../domain/cost/import/ledger-mapping.ts'
import { countsOf, entriesOf, planImport } from '../../../domain/cost/import/plan-import.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import {
  idFrom,
  inTransaction,
  parsedBody,
  signedInRequest,
} from '../../../editorial/endpoint-request.ts'
import { lockBooks } from '../ledger/lock-books.ts'
import { readBooks } from '../ledger/read-books.ts'
import { storeEntries } from '../ledger/store-entries.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { mappingSchema } from './mapping-schema.ts'
import { readFile } from './read-file.ts'
import { savedMapping, saveMapping } from './saved-mapping.ts'
import { toldRows } from './told-row.ts'

const sent = z.strictObject({
  /** The file, with a header. */
  csv: z.string().min(1),
  /** Default: the one that was saved with the programme. */
  mapping: mappingSchema.optional(),
  /** Whether only to say what would become of each row. Default: true. */
  dryRun: z.boolean().default(true),
})

/**
 * `POST /api/programmes/<id>/import-ledger`: books the rows of a file of the finance system. Rows that were booked
 * before are recognised, rows that cannot be booked wait in quarantine with their reasons, and where what is left would
 * break a rule of the whole books nothing is booked. The mapping is saved with the programme.
 */
export const importLedger: Endpoint = {
  path: '/:id/import-ledger',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    if (!hasRoleEverywhere(req.user, 'finance')) throw new Forbidden(req.t)
    const { csv, mapping: given, dryRun } = await parsedBody(req, sent)
    const { rows } = readFile(csv)
    return inTransaction(req, async () => {
      const programme = idFrom(req)
      const recordedAt = await lockBooks(req, programme)
      const mapping = given ?? (await mappingOf(req, programme))
      const books = await readBooks(req, programme, recordedAt)
      const { entries, closings, decisions } = books
      const plan = planImport({ rows, mapping, entries, closings, decisions, recordedAt, sha256 })
      const booked = entriesOf(plan)
      refuseFindings(checkBooking(books, booked, calendarDateOf(recordedAt)), {
        collection: 'programmes',
        req,
        fieldOf: (pointer) => pointer,
      })
      if (!dryRun) {
        if (given) await saveMapping(req, programme, given)
        await storeEntries(req, programme, booked)
      }
      const told = { rows, mapping, entries: [...entries, ...booked], language: req.i18n.language }
      return { dryRun, counts: countsOf(plan), rows: toldRows(plan, told) }
    })
  },
}

/** @throws CatalogueError BODY_INVALID where none was saved */
const mappingOf = async (req: PayloadRequest, programme: number): Promise<LedgerMapping> => {
  const mapping = await savedMapping(req, programme)
  if (mapping) return mapping
  throw new CatalogueError('BODY_INVALID', 'mapping: none is saved with the programme.')
}
