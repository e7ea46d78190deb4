import type pg from 'pg'

import { verifyProtection } from '../../plugins/submissions/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run protection:verify
  Holds the log of data protection (views, exports, holds, deletions) against the hashes in the audit log. Check the
  chain of the audit log itself with npm run audit:verify.`

await runCommand({ usage, options: {} }, async ({ payload, print }) => {
  const { count, foreign, missing } = await verifyProtection(payload.db.pool as unknown as pg.Pool)
  print(`Lines that hold    ${String(count)}`)
  if (foreign.length > 0) print(`CHANGED OR PUT IN  ${foreign.join(' ')}`)
  if (missing > 0) print(`REMOVED            ${String(missing)}`)
  return foreign.length > 0 || missing > 0 ? 1 : 0
})
