import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { checkClosing } from '../../../domain/cost/ledger/closed-years.ts'
import {
  idFrom,
  inTransaction,
  parsedBody,
  signedInRequest,
} from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { lockBooks } from './lock-books.ts'
import { readBooks } from './read-books.ts'

const sent = z.strictObject({ year: z.int().min(2000).max(2100) })

/** `POST /api/programmes/<id>/close-year`: from now on nothing is booked into the year; corrections count in a later one. */
export const closeYear: Endpoint = {
  path: '/:id/close-year',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    if (!hasRoleEverywhere(req.user, 'finance')) throw new Forbidden(req.t)
    const { year } = await parsedBody(req, sent)
    return inTransaction(req, async () => {
      const programme = idFrom(req)
      const closedAt = await lockBooks(req, programme)
      const { entries, closings } = await readBooks(req, programme, closedAt)
      const isClosed = closings.some((closing) => closing.year === year)
      refuseFindings(isClosed ? [] : checkClosing({ year, closedAt }, entries, closings), {
        collection: 'programmes',
        req,
        fieldOf: () => 'closings',
      })
      if (isClosed) return { year, isClosed }
      await execute(
        req.payload,
        req,
        sql`
          insert into programmes_closings (_order, _parent_id, id, year, closed_at)
          select coalesce(max(_order), 0) + 1, ${programme}, ${`year-${String(programme)}-${String(year)}`},
            ${year}, ${closedAt}::timestamptz
          from programmes_closings where _parent_id = ${programme}`,
      )
      await record(req, {
        action: 'update',
        collectionSlug: 'programmes',
        documentId: String(programme),
        changedFields: ['closings'],
      })
      return { year, closedAt }
    })
  },
}
