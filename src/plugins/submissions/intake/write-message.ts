import type pg from 'pg'

import { CatalogueError } from '../../../domain/errors.ts'
import type { CaseAsked } from '../../../domain/submission/desk.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { addMessage } from '../messages/case-messages.ts'
import { readOwnCase } from './read-status.ts'

interface Means {
  pool: pg.Pool
  keyRing: KeyRing
  now: () => Date
}

/**
 * Keeps what the sender of a case says, and has a case that waits looked at again.
 * @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED
 */
export const writeMessage = async (
  { pool, keyRing, now }: Means,
  asked: CaseAsked,
  text: string,
): Promise<void> => {
  const { id } = await readOwnCase(pool, asked)
  const at = now()
  const event: CaseEvent = { at: at.toISOString(), action: 'answered' }
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rowCount } = await client.query(
      `update submissions set events = coalesce(events, '[]') || $2::jsonb, updated_at = now(),
         turn = case when progress = 'waiting' then turn + 1 else turn end,
         next_run_at = case when progress = 'waiting' then $3 else next_run_at end
       where id = $1 and progress not in ('closed', 'withdrawn')`,
      [id, JSON.stringify([event]), at],
    )
    if (rowCount === 0) throw new CatalogueError('CASE_CLOSED', 'The case is closed already.')
    await addMessage({ db: client, keyRing }, { submission: id, at, text })
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
