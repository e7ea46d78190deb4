import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { deliveryProgresses } from '../../../domain/submission/delivery.ts'
import { stateOf } from '../../../domain/submission/next-state.ts'
import { execute } from '../../../publication/execute.ts'
import type { Outside } from '../contract.ts'
import type { CaseWork } from './case-work.ts'
import { keyOf } from './key-of.ts'
import { NotStoredYet } from './not-stored-yet.ts'
import type { CaseRow } from './read-case.ts'

const ledgerRow = z.object({
  id: z.int(),
  progress: z.enum(deliveryProgresses),
  remoteId: z.string().nullable(),
  sealedResult: z.string().nullable(),
})

type LedgerRow = z.output<typeof ledgerRow>

/**
 * Does things outside once, by the delivery ledger: a line is there before anything is done, and what came back is kept, so
 * that a repeated step does what is missing and nothing else. Who dies between doing and noting does it again, under the
 * same key. What a step does in a state that is not stored yet is stopped first.
 */
export const createOnce =
  (work: CaseWork, row: CaseRow): Outside['once'] =>
  async ({ name, target, result: schema, act }) => {
    if (row.isAhead) throw new NotStoredYet()
    const idempotencyKey = `${keyOf(row)}/${name}`
    const line = await beginLine(work, row, { idempotencyKey, target })
    const kept = (result: unknown, progress: LedgerRow['progress'], remoteId: string | null) => ({
      kind: 'answered' as const,
      answer: {
        idempotencyKey,
        result: schema.parse(result),
        progress,
        remoteId: remoteId ?? undefined,
      },
    })
    if (line.progress !== 'pending') {
      const text = line.sealedResult && work.keyRing.open(line.sealedResult, row.number)
      return kept(text ? JSON.parse(text) : undefined, line.progress, line.remoteId)
    }
    try {
      const answered = await act(idempotencyKey)
      if (answered.kind !== 'answered') return answered
      const { result, progress, remoteId = null } = answered.answer
      const now = await endLine(work, line.id, {
        progress,
        remoteId,
        sealed: work.keyRing.seal(JSON.stringify(result ?? null), row.number),
      })
      return kept(result ?? null, now, remoteId)
    } catch (error) {
      await noteFault(work, line.id, error instanceof CatalogueError ? error.code : 'Error')
      throw error
    }
  }

const beginLine = async (
  { payload }: CaseWork,
  row: CaseRow,
  { idempotencyKey, target }: { idempotencyKey: string; target: string },
): Promise<LedgerRow> => {
  const [line] = await execute(
    payload,
    undefined,
    sql`
      insert into submission_deliveries as line (submission_id, state, step, target, idempotency_key)
      values (${row.id}, ${row.state}, ${stateOf(row.definition, row.state).step.key}, ${target},
        ${idempotencyKey})
      on conflict (idempotency_key) do update set
        attempts = line.attempts + case when line.progress = 'pending' then 1 else 0 end,
        updated_at = now()
      returning id, progress, remote_id as "remoteId", sealed_result as "sealedResult"`,
  )
  return ledgerRow.parse(line)
}

interface Ending {
  progress: 'accepted' | 'read' | 'sent'
  remoteId: string | null
  sealed: string
}

/** @returns how far it is: a register may have answered by a callback before its receipt was noted */
const endLine = async (
  { payload, now }: CaseWork,
  id: number,
  { progress, remoteId, sealed }: Ending,
): Promise<LedgerRow['progress']> => {
  const at = now().toISOString()
  const [line] = await execute(
    payload,
    undefined,
    sql`
      update submission_deliveries set
        progress = case when progress = 'pending'
          then ${progress}::enum_submission_deliveries_progress else progress end,
        remote_id = ${remoteId}, sealed_result = ${sealed}, error = null,
        sent_at = ${at}::timestamptz, updated_at = now()
      where id = ${id} returning progress`,
  )
  return ledgerRow.shape.progress.parse(line?.progress)
}

const noteFault = async ({ payload }: CaseWork, id: number, error: string): Promise<void> => {
  await execute(
    payload,
    undefined,
    sql`update submission_deliveries set error = ${error}, updated_at = now() where id = ${id}`,
  )
}
