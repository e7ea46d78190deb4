import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Acknowledgement } from '../../../domain/registry/registers.ts'
import type { CallbackTaken } from '../../../domain/submission/callbacks.ts'
import { execute } from '../../../publication/execute.ts'
import { tellCase } from '../engine/tell-case.ts'

interface Answer {
  registry: string
  said: Acknowledgement
  now: Date
}

/**
 * Notes what a register says of a delivery, in the ledger and in the timeline. The first word counts; said again, or
 * otherwise, it changes nothing.
 * @throws CatalogueError RECORD_NOT_FOUND where this register was brought no such thing
 */
export const noteAnswer = async (
  req: PayloadRequest,
  { registry, said, now }: Answer,
): Promise<CallbackTaken> => {
  const { idempotencyKey, outcome, reason } = said
  const at = now.toISOString()
  const [line] = await execute(
    req.payload,
    req,
    sql`
      select id from submission_deliveries
      where idempotency_key = ${idempotencyKey} and target = ${registry}`,
  )
  if (!line)
    throw new CatalogueError('RECORD_NOT_FOUND', 'This register was brought no such thing.')
  const noted = await execute(
    req.payload,
    req,
    sql`
      update submission_deliveries set progress = ${outcome}, updated_at = now(),
        answered_at = ${at}::timestamptz
      where id = ${Number(line.id)} and progress in ('pending', 'sent') returning id`,
  )
  if (noted.length === 0) return { state: 'known' }
  const words = [registry, outcome, ...(reason === undefined ? [] : [reason.slice(0, 500)])]
  const event = { at, action: 'acknowledged', reason: words.join(': ') }
  const isInTime = await tellCase(req, { key: idempotencyKey, event, now })
  return { state: isInTime ? 'noted' : 'late' }
}
