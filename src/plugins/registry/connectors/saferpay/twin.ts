import { malformed, notFound, type Twin, type TwinAnswer } from '../../sandbox/twin.ts'

interface Payment {
  id: string
  requestId: string
  amount: { Value?: unknown; CurrencyCode?: unknown }
  status: 'AUTHORIZED' | 'CANCELED' | 'CAPTURED' | 'EXPIRED' | 'FAILED' | 'STARTED'
}

interface Body {
  RequestHeader?: { SpecVersion?: unknown; CustomerId?: unknown; RequestId?: string }
  Token?: string
  Payment?: { Amount?: Payment['amount'] }
  TransactionReference?: { TransactionId?: string }
  CaptureReference?: { CaptureId?: string }
}

const refuse = (ErrorName: string): TwinAnswer => ({
  status: 402,
  json: { Behavior: 'DO_NOT_RETRY', ErrorName, ErrorMessage: ErrorName },
})

/** Saferpay's test system as far as it is asked; `PUT /sandbox/payments/<token> {"status": …}` is what a payer does. */
export const saferpayTwin: Twin = {
  open: () => {
    const payments = new Map<string, Payment>()
    const byId = (id = '') => [...payments.values()].find((one) => one.id === id)
    const methods: Record<string, (body: Body) => TwinAnswer> = {
      'PaymentPage/Initialize': ({ RequestHeader, Payment }) => {
        const requestId = RequestHeader?.RequestId ?? ''
        const amount = Payment?.Amount
        if (typeof amount?.Value !== 'string' || amount.CurrencyCode !== 'CHF') return malformed
        const known = [...payments].find(([, one]) => one.requestId === requestId)
        const token = known?.[0] ?? `T${String(payments.size + 1)}`
        const id = `tx-${token}`
        payments.set(token, known?.[1] ?? { id, requestId, amount, status: 'STARTED' })
        const RedirectUrl = `https://test.saferpay.example/pay/${token}`
        return { status: 200, json: { ResponseHeader: RequestHeader, Token: token, RedirectUrl } }
      },
      'PaymentPage/Assert': ({ Token = '' }) => {
        const payment = payments.get(Token)
        if (!payment || payment.status === 'EXPIRED') return refuse('TOKEN_EXPIRED')
        if (payment.status === 'STARTED') return refuse('TRANSACTION_NOT_STARTED')
        if (payment.status === 'FAILED') return refuse('TRANSACTION_ABORTED')
        const { id: Id, status: Status, amount: Amount } = payment
        const captured = Status === 'CAPTURED' ? { CaptureId: `${Id}_c` } : {}
        return {
          status: 200,
          json: { Transaction: { Type: 'PAYMENT', Id, Status, Amount, ...captured } },
        }
      },
      'Transaction/Capture': ({ TransactionReference }) => {
        const payment = byId(TransactionReference?.TransactionId)
        if (payment?.status === 'CAPTURED') return refuse('TRANSACTION_ALREADY_CAPTURED')
        if (payment) payment.status = 'CAPTURED'
        return { status: 200, json: { Status: 'CAPTURED' } }
      },
      'Transaction/Cancel': ({ TransactionReference }) => {
        const payment = byId(TransactionReference?.TransactionId)
        if (payment) payment.status = 'CANCELED'
        return { status: 200, json: {} }
      },
      'Transaction/Refund': ({ CaptureReference }) => {
        const payment = byId(CaptureReference?.CaptureId?.replace(/_c$/, ''))
        if (payment?.status !== 'CAPTURED') return refuse('TRANSACTION_IN_WRONG_STATE')
        payment.status = 'CANCELED'
        return {
          status: 200,
          json: { Transaction: { Type: 'REFUND', Id: `${payment.id}-refund` } },
        }
      },
    }
    return {
      answer: ({ method, path, body }) => {
        if (path.startsWith('/rest/customers/')) return { status: 200, json: { Type: 'ECOM' } }
        const given = JSON.parse(body) as Body & Pick<Payment, 'status'>
        const payer = payments.get(/^\/sandbox\/payments\/(\w+)$/.exec(path)?.[1] ?? '')
        if (method === 'PUT' && payer) {
          payer.status = given.status
          return { status: 200, json: {} }
        }
        const ask = methods[path.replace('/Payment/v1/', '')]
        if (method !== 'POST' || !ask) return notFound
        return given.RequestHeader?.SpecVersion ? ask(given) : malformed
      },
    }
  },
  example: {
    options: { customerId: '400000', terminalId: '17000000' },
    payment: { paid: 'AUTHORIZED', failed: 'FAILED', expired: 'EXPIRED' },
  },
}
