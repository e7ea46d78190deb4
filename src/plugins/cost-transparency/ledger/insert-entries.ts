import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { bookingOf } from '../../../domain/cost/ledger/booking-of.ts'
import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import { execute } from '../../../publication/execute.ts'

/**
 * Writes entries into the books, in the transaction of the request. Who calls it tells the audit log of it.
 * @returns their database ids
 */
export const insertEntries = async (
  req: PayloadRequest,
  programme: number,
  entries: readonly Entry[],
): Promise<number[]> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      insert into ledger_entries (programme_id, kind, text, amount_rappen, category, payer_id,
        booked_on, year, for_year, project_id, contract, supplier, valuation, decision_id,
        condition, note, entry_id, recorded_at, corrects, source, entry, updated_at, created_at)
      select ${programme}, given.kind::enum_ledger_entries_kind, entry ->> 'text', given.rappen,
        given.category::enum_ledger_entries_category,
        (select id from jurisdictions where case when given.payer = 'canton'
            then kind = 'canton' else kind = 'municipality' and bfs_number::text = given.payer end
          order by valid_to desc nulls first limit 1),
        (entry ->> 'bookedOn' || 'T12:00:00Z')::timestamptz, (entry ->> 'year')::numeric,
        (entry ->> 'forYear')::numeric,
        (select id from projects where identifier = entry ->> 'project'),
        entry ->> 'contract', entry ->> 'supplier', entry ->> 'valuation',
        (select id from programme_decisions where identifier = entry ->> 'decision'),
        entry ->> 'condition', entry ->> 'note', entry ->> 'id',
        (entry ->> 'recordedAt')::timestamptz, entry ->> 'corrects', entry ->> 'source', entry,
        now(), now()
      from jsonb_to_recordset(${rowsOf(entries)}::jsonb)
        as given (entry jsonb, kind text, category text, payer text, rappen numeric)
      returning id`,
  )
  return rows.map(({ id }) => Number(id))
}

const rowsOf = (entries: readonly Entry[]): string =>
  JSON.stringify(
    entries.map((entry) => {
      const { payer, ...booking } = bookingOf(entry)
      return { entry, ...booking, ...(payer !== undefined && { payer: String(payer) }) }
    }),
  )
