import { sql } from '@payloadcms/db-postgres'
import { parse } from 'csv-parse/sync'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { sha256 } from '../../../audit/sha256.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { LedgerMapping } from '../../../domain/cost/import/ledger-mapping.ts'
import {
  countsOf,
  entriesOf,
  planImport,
  type PlannedRow,
} from '../../../domain/cost/import/plan-import.ts'
import type { Cells } from '../../../domain/cost/import/read-row.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import {
  idFrom,
  inTransaction,
  parsedBody,
  signedInRequest,
} from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { lockBooks } from '../ledger/lock-books.ts'
import { readBooks } from '../ledger/read-books.ts'
import { storeEntries } from '../ledger/store-entries.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { sayFinding } from '../say-finding.ts'
import { mappingSchema } from './mapping-schema.ts'

const mostRows = 20_000

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
    const rows = readRows(csv)
    return inTransaction(req, async () => {
      const programme = idFrom(req)
      const recordedAt = await lockBooks(req, programme)
      const mapping = given ?? (await savedMapping(req, programme))
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
      return { dryRun, counts: countsOf(plan), rows: plan.map((row) => told(row, req)) }
    })
  },
}

/** A row with what is to be said of it; what is booked is told by its number. */
const told = (row: PlannedRow, { i18n }: PayloadRequest) => {
  if (row.kind === 'booked') return { line: row.line, kind: row.kind, entry: row.entry.id }
  if (row.kind !== 'quarantined') return row
  return {
    ...row,
    findings: row.findings.map((finding) => ({
      ...finding,
      message: sayFinding(finding, i18n.language),
    })),
  }
}

/** @throws CatalogueError BODY_INVALID */
const readRows = (csv: string): Cells[] => {
  try {
    const rows = parse<Record<string, string>>(csv, {
      columns: true,
      bom: true,
      delimiter: [';', ',', '\t'],
      skip_empty_lines: true,
      to: mostRows + 1,
    })
    if (rows.length <= mostRows) return rows
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The file is no CSV with a header.', { cause })
  }
  throw new CatalogueError('BODY_INVALID', `The file has more than ${String(mostRows)} rows.`)
}

/** @throws CatalogueError BODY_INVALID where none was saved */
const savedMapping = async (req: PayloadRequest, programme: number): Promise<LedgerMapping> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`select ledger_mapping as mapping from programmes where id = ${programme}`,
  )
  const saved = mappingSchema.safeParse(row?.mapping)
  if (saved.success) return saved.data
  throw new CatalogueError('BODY_INVALID', 'mapping: none is saved with the programme.')
}

const saveMapping = async (
  req: PayloadRequest,
  programme: number,
  mapping: LedgerMapping,
): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`update programmes set ledger_mapping = ${JSON.stringify(mapping)}::jsonb, updated_at = now()
      where id = ${programme}`,
  )
  await record(req, {
    action: 'update',
    collectionSlug: 'programmes',
    documentId: String(programme),
    changedFields: ['ledgerMapping'],
  })
}
