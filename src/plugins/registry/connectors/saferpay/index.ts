import { createHash } from 'node:crypto'

import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import type { PaymentProgress } from '../../../../domain/registry/registers.ts'
import { defineConnector } from '../../contract.ts'
import type { RegistryCall } from '../../transport/registry-call.ts'

const specVersion = '1.43'

const money = z.object({ Value: z.string(), CurrencyCode: z.string() })
const initialized = z.object({ Token: z.string().min(1), RedirectUrl: z.url() })
const asserted = z.object({
  Transaction: z.object({
    Id: z.string(),
    Status: z.enum(['AUTHORIZED', 'CANCELED', 'CAPTURED', 'PENDING']),
    CaptureId: z.string().optional(),
    Amount: money,
  }),
})
const refunded = z.object({ Transaction: z.object({ Id: z.string() }) })
const refusal = z.object({ ErrorName: z.string() })

/** What the names of errors mean for a payment. Source: Saferpay JSON API 1.43, error handling. */
const openErrors = new Set(['TRANSACTION_IN_PROGRESS', 'TRANSACTION_NOT_STARTED'])
const overErrors = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID'])

/** A payment was answered with a refusal that has a name. */
class SaferpayRefusal extends CatalogueError {
  readonly errorName: string

  constructor(errorName: string) {
    super('REGISTRY_REJECTED', errorName)
    this.errorName = errorName
  }
}

/** Payments by Saferpay's payment page. Source: Saferpay JSON API 1.43 (saferpay.github.io/jsonapi). */
export const saferpay = defineConnector({
  key: 'saferpay',
  label: { de: 'Saferpay', fr: 'Saferpay', it: 'Saferpay', en: 'Saferpay' },
  auth: 'basic',
  isPersonal: false,
  options: z.object({
    customerId: z.string().regex(/^\d+$/),
    terminalId: z.string().regex(/^\d+$/),
  }),

  open: ({ customerId, terminalId }, call) => {
    const ask = asker(call, customerId)
    const assert = (token: string) =>
      ask('PaymentPage/Assert', {
        key: `assert/${token}`,
        schema: asserted,
        body: { Token: token },
      })
    const capture = async (id: string) => {
      const body = { TransactionReference: { TransactionId: id } }
      await ask('Transaction/Capture', { key: `capture/${id}`, schema: z.object({}), body }).catch(
        ignoring('TRANSACTION_ALREADY_CAPTURED'),
      )
    }
    return {
      check: () =>
        call.ping({
          path: `rest/customers/${customerId}/terminals/${terminalId}`,
          headers: {
            'Saferpay-ApiVersion': specVersion,
            'Saferpay-RequestId': crypto.randomUUID(),
          },
        }),

      requestPayment: async (asked) => {
        const { idempotencyKey, amountRappen, description, returnUrl, notifyUrl } = asked
        const { Token, RedirectUrl } = await ask('PaymentPage/Initialize', {
          key: idempotencyKey,
          schema: initialized,
          body: {
            TerminalId: terminalId,
            Payment: {
              Amount: { Value: String(amountRappen), CurrencyCode: 'CHF' },
              OrderId: requestId(idempotencyKey),
              Description: description.slice(0, 1000),
            },
            ReturnUrl: { Url: returnUrl },
            Notification: { SuccessNotifyUrl: notifyUrl, FailNotifyUrl: notifyUrl },
          },
        })
        return { remoteId: Token, payUrl: RedirectUrl }
      },

      paymentProgress: async (token) => {
        try {
          const { Transaction } = await assert(token)
          if (Transaction.Status === 'PENDING') return 'open'
          if (Transaction.Status === 'CANCELED') return 'failed'
          // Authorised money is ours once it is captured.
          if (Transaction.Status === 'AUTHORIZED') await capture(Transaction.Id)
          return 'paid'
        } catch (error) {
          if (error instanceof SaferpayRefusal) return progressOf(error.errorName)
          throw error
        }
      },

      withdraw: async ({ remoteId }) => {
        // Nobody was told where to pay: nobody has paid.
        if (remoteId === '') return
        const { Transaction } = await assert(remoteId).catch((error: unknown) => {
          if (error instanceof SaferpayRefusal) return { Transaction: undefined }
          throw error
        })
        if (!Transaction || Transaction.Status === 'CANCELED') return
        const { Id, CaptureId, Amount } = Transaction
        if (CaptureId === undefined) {
          const body = { TransactionReference: { TransactionId: Id } }
          await ask('Transaction/Cancel', { key: `cancel/${Id}`, schema: z.object({}), body })
          return
        }
        const refund = await ask('Transaction/Refund', {
          key: `refund/${CaptureId}`,
          schema: refunded,
          body: { Refund: { Amount }, CaptureReference: { CaptureId } },
        })
        await capture(refund.Transaction.Id)
      },
    }
  },
})

const progressOf = (errorName: string): PaymentProgress => {
  if (openErrors.has(errorName)) return 'open'
  return overErrors.has(errorName) ? 'expired' : 'failed'
}

const ignoring = (errorName: string) => (error: unknown) => {
  if (!(error instanceof SaferpayRefusal) || error.errorName !== errorName) throw error
}

/** At most 50 letters, the same for each attempt: by it Saferpay knows a repeated request. */
const requestId = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 43)

interface Asked<Schema extends z.ZodType> {
  key: string
  schema: Schema
  body: object
}

const asker =
  ({ json }: RegistryCall, customerId: string) =>
  async <Schema extends z.ZodType>(
    method: string,
    { key, schema, body }: Asked<Schema>,
  ): Promise<z.output<Schema>> => {
    const RequestHeader = {
      SpecVersion: specVersion,
      CustomerId: customerId,
      RequestId: requestId(key),
      RetryIndicator: 0,
    }
    const said = await json(
      {
        method: 'POST',
        path: `Payment/v1/${method}`,
        body: JSON.stringify({ RequestHeader, ...body }),
        judge: ({ status, text }) => {
          const named = status === 402 ? refusal.safeParse(parsed(text)) : undefined
          if (named?.success) throw new SaferpayRefusal(named.data.ErrorName)
        },
      },
      schema,
    )
    if (said === undefined) throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nobody is there')
    return said
  }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
