import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { foundFactsOf } from '../../../domain/submission/found-facts.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { keyOf } from '../engine/key-of.ts'
import type { registryRecord } from '../registry-record.ts'
import type { CaseRequest } from './case-request.ts'

interface ByHand extends Pick<CaseRequest, 'now' | 'row'> {
  /** Key of the step. */
  step: string
  /** Whether the way that was chosen is the one with a record; on any other there is nothing to say. */
  isRecord: boolean
  /** By names within the record, with dots. */
  values: Readonly<Record<string, string>>
}

/**
 * Keeps what a person learned from a register that gives no answer, for the steps that follow; sealed, as what registers say.
 * @throws CatalogueError BODY_INVALID naming every value no step takes
 */
export const keepRecordByHand = async (
  req: PayloadRequest,
  keyRing: KeyRing,
  { row, step, isRecord, values, now }: ByHand,
): Promise<void> => {
  const taken = isRecord ? foundFactsOf(row.definition, row.state) : []
  const unknown = Object.keys(values).filter((name) => !taken.includes(name))
  if (unknown.length > 0) {
    throw new CatalogueError('BODY_INVALID', `No step takes ${unknown.join(', ')}.`)
  }
  const record: z.output<typeof registryRecord> = { id: 'by-hand', values: nested(values) }
  await execute(
    req.payload,
    req,
    sql`
      insert into submission_deliveries
        (submission_id, state, step, target, idempotency_key, progress, sent_at, sealed_result)
      values (${row.id}, ${row.state}, ${step}, 'by-hand', ${`${keyOf(row)}/by-hand/${String(row.turn)}`},
        'read', ${now.toISOString()}::timestamptz,
        ${keyRing.seal(JSON.stringify([record]), row.number)})`,
  )
}

/** `{ 'dwelling.rooms': '4' }` as `{ dwelling: { rooms: '4' } }`. */
const nested = (values: Readonly<Record<string, string>>): Record<string, unknown> => {
  const record: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const path = name.split('.')
    const last = path.pop() ?? name
    let place = record
    for (const part of path) {
      const inside = Object.hasOwn(place, part) ? place[part] : undefined
      const next: Record<string, unknown> = isRecord(inside) ? inside : {}
      place[part] = next
      place = next
    }
    place[last] = value
  }
  return record
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
