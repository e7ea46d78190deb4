import { type Endpoint, Forbidden, NotFound } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import type { LedgerFile } from '../../../domain/cost/import/suggest-mapping.ts'
import { idFrom, parsedBody, signedInRequest } from '../../../editorial/endpoint-request.ts'
import { readFile } from './read-file.ts'
import { savedMapping } from './saved-mapping.ts'

const sent = z.strictObject({ csv: z.string().min(1) })

/** Different values of a column that are told; a column with more of them is no list of accounts or payers. */
const mostValues = 300

/**
 * `POST /api/programmes/<id>/inspect-ledger`: what a file of the finance system holds, and the mapping that is saved with
 * the programme, so that a person can say what its columns mean. Nothing is written.
 */
export const inspectLedger: Endpoint = {
  path: '/:id/inspect-ledger',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    if (!hasRoleEverywhere(req.user, 'finance')) throw new Forbidden(req.t)
    const { csv } = await parsedBody(req, sent)
    const programme = idFrom(req)
    const { totalDocs } = await req.payload.count({
      collection: 'programmes',
      where: { id: { equals: programme } },
      req,
    })
    if (totalDocs === 0) throw new NotFound(req.t)
    const file = readFile(csv)
    const saved = await savedMapping(req, programme)
    return Response.json(
      { ...fileOf(file), rows: file.rows.length, ...(saved && { saved }) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

const fileOf = ({ columns, rows }: ReturnType<typeof readFile>): LedgerFile => ({
  columns,
  values: Object.fromEntries(
    columns.map((column) => [
      column,
      [...new Set(rows.flatMap(({ cells }) => cells[column]?.trim() || []))]
        .slice(0, mostValues)
        .toSorted(),
    ]),
  ),
})
