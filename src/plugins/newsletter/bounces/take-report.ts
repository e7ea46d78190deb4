import { createHmac, timingSafeEqual } from 'node:crypto'

import type pg from 'pg'

import { CatalogueError } from '../../../domain/errors.ts'
import type { BounceTaken } from '../../../domain/newsletter/desk.ts'
import { bounceOf } from '../../../domain/newsletter/refusal.ts'
import { noteBounce } from './note-bounce.ts'
import { readReport } from './read-report.ts'

interface Means {
  /** With which reports are signed; without one none are taken. */
  secret: string | undefined
  now: Date
}

/**
 * Takes a report on a mail. That a mail is late is no bounce: its server goes on trying, and says so when it gives up.
 * @throws CatalogueError CALLBACK_REFUSED, BODY_INVALID
 */
export const takeReport = async (
  pool: pg.Pool,
  { bytes, signature }: { bytes: Buffer; signature: string | undefined },
  { secret, now }: Means,
): Promise<BounceTaken> => {
  requireSigned(bytes, { signature, secret })
  const report = await readReport(bytes)
  if (!report) throw new CatalogueError('BODY_INVALID', 'The message is no report on a mail.')
  const failed = report.recipients.find(({ action }) => action === 'failed')
  if (!failed || report.delivery === undefined) return 'ignored'
  const { status } = failed
  const { rowCount } = await pool.query('select from newsletter_deliveries where key = $1', [
    report.delivery,
  ])
  if (rowCount === 0) return 'ignored'
  const bounce = { key: report.delivery, bounce: bounceOf(status), status, now }
  return (await noteBounce(pool, bounce)) ? 'noted' : 'known'
}

/** @throws CatalogueError CALLBACK_REFUSED */
const requireSigned = (
  bytes: Buffer,
  { signature = '', secret }: { signature: string | undefined; secret: string | undefined },
): void => {
  const digest = secret && createHmac('sha256', secret).update(bytes).digest('hex')
  const right = Buffer.from(`sha256=${digest ?? ''}`)
  const given = Buffer.from(signature)
  if (digest && given.length === right.length && timingSafeEqual(given, right)) return
  throw new CatalogueError('CALLBACK_REFUSED', 'The report is not signed with the secret.')
}
