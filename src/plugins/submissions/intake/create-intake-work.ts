import type { Payload } from 'payload'
import type pg from 'pg'

import type { KeyRing } from '../answers/key-ring.ts'
import { forgetOrphans, scanWaiting } from '../uploads/look-after-uploads.ts'
import type { ScanFile } from '../uploads/scan-file.ts'

interface Options {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  scan?: ScanFile | undefined
  /** Default: the clock of this process. */
  now?: () => Date
}

/** What residents left is over once its time is: drafts, files without a case, proofs and keys that are too old to be used again. */
const forgetExpired = async (pool: pg.Pool, now: Date): Promise<void> => {
  await pool.query('delete from intake.draft where expires_at < $1', [now])
  await pool.query('delete from intake.used_challenge where expires_at < $1', [now])
  await pool.query('delete from intake.prefill where expires_at < $1', [now])
  await pool.query('delete from intake.sent_once where expires_at < $1', [now])
}

/** One round of looking after what residents left: one process of all at a time. */
export const createIntakeWork = ({
  now = () => new Date(),
  ...means
}: Options): { round: () => Promise<void> } => ({
  round: async () => {
    await forgetExpired(means.pool, now())
    await forgetOrphans(means, now())
    await scanWaiting(means)
  },
})
