import { sql } from '@payloadcms/db-postgres'
import { Forbidden, NotFound, type PayloadRequest, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { worksOn } from '../../../access/submissions.ts'
import { record } from '../../../audit/record.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import type { CaseEvent, Progress } from '../../../domain/submission/submission.ts'
import { progresses } from '../../../domain/submission/submission.ts'
import { idFrom, inTransaction } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { type CaseRow, readCase } from '../engine/read-case.ts'

/** Why somebody does something out of the ordinary. */
export const reason = z.string().trim().min(3).max(2000)

/** A case that a person does something to, at its end too; nobody else does until the transaction ends. */
export interface OwnCaseRequest {
  id: number
  turn: number
  progress: Progress
  /** Database id of the competent authority. */
  owner: number | null
  /** Database id of the person. */
  by: number
  now: Date
}

/** A case that goes on, and where it stands. */
export interface CaseRequest extends Omit<OwnCaseRequest, 'id' | 'turn'> {
  row: CaseRow
}

const found = z.object({
  owner: z.int().nullable(),
  turn: z.int(),
  progress: z.enum(progresses),
})

/**
 * Answers with what a case worker does to a case of her authority, all of it or nothing; the audit log knows of it.
 * @param changed fields, as the audit log names them
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404), CatalogueError CASE_CLOSED
 */
export const onCase = (
  req: PayloadRequest,
  changed: readonly string[],
  act: (asked: CaseRequest) => Promise<unknown>,
): Promise<Response> =>
  onOwnCase(req, changed, async ({ id, turn, ...asked }) => {
    const row = await readCase(req, { submission: id, turn }, req)
    if (!row) throw new CatalogueError('CASE_CLOSED', 'The case is closed.')
    return act({ row, ...asked })
  })

/**
 * The same, whether the case goes on or has ended.
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404)
 */
export const onOwnCase = (
  req: PayloadRequest,
  changed: readonly string[],
  act: (asked: OwnCaseRequest) => Promise<unknown>,
): Promise<Response> =>
  inTransaction(req, async () => {
    const { user } = req
    if (!user) throw new UnauthorizedError(req.t)
    const id = idFrom(req)
    const [first] = await execute(
      req.payload,
      req,
      sql`
        select owner_id as owner, turn::int as turn, progress from submissions
        where id = ${id} for update`,
    )
    const asked = first && found.parse(first)
    // Who works for one authority is told the same of another one's case as where there is none.
    if (!isPerson(user) || !worksOn(user, asked?.owner)) throw new Forbidden(req.t)
    if (!asked) throw new NotFound(req.t)
    const { owner, turn, progress } = asked
    const answer = await act({ id, turn, progress, owner, by: user.id, now: new Date() })
    await record(req, {
      action: 'update',
      collectionSlug: 'submissions',
      documentId: String(id),
      changedFields: [...changed],
    })
    return answer
  })

/** @throws CatalogueError CASE_ELSEWHERE */
export const refuseElsewhere: (isThere: boolean) => asserts isThere = (isThere) => {
  if (isThere) return
  throw new CatalogueError('CASE_ELSEWHERE', 'The case does not stand where this can be done.')
}

interface Waking extends Pick<CaseRequest, 'now' | 'row'> {
  /** For the memory of the step. */
  entry?: object
}

/** Has the step of a case done at once: the work on cases finds it. */
export const wakeCase = async (
  req: PayloadRequest,
  { row, now, entry }: Waking,
  event: CaseEvent,
): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`
      update submissions set progress = 'running', turn = turn + 1, failures = 0,
        next_run_at = ${now.toISOString()}::timestamptz,
        memory = case when ${entry !== undefined}
          then coalesce(memory, '[]') || ${JSON.stringify(entry ? [entry] : [])}::jsonb
          else memory end,
        events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
      where id = ${row.id}`,
  )
}
