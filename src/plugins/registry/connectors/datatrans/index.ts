import { createHash } from 'node:crypto'

import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import type { PaymentProgress } from '../../../../domain/registry/registers.ts'
import { defineConnector } from '../../contract.ts'

const statuses = [
  'initialized',
  'challenge_required',
  'challenge_ongoing',
  'authenticated',
  'authorized',
  'settled',
  'transmitted',
  'canceled',
  'failed',
] as const

const transaction = z.object({
  status: z.enum(statuses),
  refno: z.string(),
  currency: z.string(),
  detail: z.looseObject({ settle: z.object({ amount: z.int() }).optional() }).optional(),
})

/** Source: Datatrans API, status of a transaction. */
const progresses: Record<(typeof statuses)[number], PaymentProgress> = {
  initialized: 'open',
  challenge_required: 'open',
  challenge_ongoing: 'open',
  authenticated: 'open',
  authorized: 'open',
  settled: 'paid',
  transmitted: 'paid',
  canceled: 'failed',
  failed: 'failed',
}

/** Payments by Datatrans' payment page. Source: Datatrans API v1 (api-reference.datatrans.ch). */
export const datatrans = defineConnector({
  key: 'datatrans',
  label: { de: 'Datatrans', fr: 'Datatrans', it: 'Datatrans', en: 'Datatrans' },
  auth: 'basic',
  isPersonal: false,
  options: z.object({
    /** Where payers are sent to; its number comes behind. */
    payPage: z.url({ protocol: /^https$/ }).default('https://pay.datatrans.com/v1/start/'),
  }),

  open: ({ payPage }, { json, text }) => {
    const statusOf = async (id: string) =>
      json({ path: `v1/transactions/${encodeURIComponent(id)}` }, transaction)
    return {
      // Whoever may ask is told that there is no such transaction.
      check: async () => {
        await text({ path: 'v1/transactions/000000000000000000' })
      },

      requestPayment: async (asked) => {
        const { idempotencyKey, amountRappen, returnUrl, notifyUrl } = asked
        const begun = await json(
          {
            method: 'POST',
            path: 'v1/transactions',
            headers: { 'idempotency-key': idempotencyKey },
            body: JSON.stringify({
              currency: 'CHF',
              refno: refnoOf(idempotencyKey),
              amount: amountRappen,
              autoSettle: true,
              redirect: { successUrl: returnUrl, cancelUrl: returnUrl, errorUrl: returnUrl },
              webhook: { url: notifyUrl },
            }),
          },
          z.object({ transactionId: z.string().regex(/^\w+$/) }),
        )
        if (!begun) throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nobody is there')
        const { transactionId } = begun
        return { remoteId: transactionId, payUrl: new URL(transactionId, payPage).href }
      },

      // A transaction that was begun and is not known any more is over: they end after some hours.
      paymentProgress: async (id) => {
        const found = await statusOf(id)
        return found ? progresses[found.status] : 'expired'
      },

      withdraw: async ({ remoteId, idempotencyKey }) => {
        // Nobody was told where to pay: nobody has paid.
        const found = remoteId === '' ? undefined : await statusOf(remoteId)
        if (!found || progresses[found.status] === 'failed' || found.status === 'initialized')
          return
        const isPaid = progresses[found.status] === 'paid'
        const { refno, currency, detail } = found
        await text({
          method: 'POST',
          path: `v1/transactions/${encodeURIComponent(remoteId)}/${isPaid ? 'credit' : 'cancel'}`,
          headers: {
            'content-type': 'application/json',
            'idempotency-key': `${idempotencyKey}/back`,
          },
          body: JSON.stringify(
            isPaid ? { refno, currency, amount: detail?.settle?.amount } : { refno },
          ),
        })
      },
    }
  },
})

/** The number of a payment at the merchant: at most 20 letters, the same for each attempt. */
const refnoOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 20)
