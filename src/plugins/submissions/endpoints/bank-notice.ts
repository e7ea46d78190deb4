import { type Endpoint, Forbidden, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { hasRole } from '../../../access/roles.ts'
import { inTransaction, parsedBody } from '../../../editorial/endpoint-request.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { applyBankNotice } from '../payments/apply-bank-notice.ts'
import { readBankNotice } from '../payments/read-bank-notice.ts'

const sent = z.strictObject({
  /** A message camt.054, as the bank gave it. */
  notice: z.string().min(1).max(4_000_000),
})

/** `POST /api/submissions/bank-notice`: marks the bills as paid that a credit notification of a bank names, and reports on each entry. */
export const takeBankNotice = (keyRing: KeyRing): Endpoint => ({
  path: '/bank-notice',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user) throw new UnauthorizedError(req.t)
    if (!isPerson(user) || !hasRole(user, 'case-worker')) throw new Forbidden(req.t)
    const { notice } = await parsedBody(req, sent)
    const entries = readBankNotice(notice)
    return inTransaction(req, async () => ({
      entries: await applyBankNotice(req, keyRing, { entries, now: new Date() }),
    }))
  },
})
