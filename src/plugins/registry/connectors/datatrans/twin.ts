import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'

interface Transaction {
  status: string
  refno: string
  amount: number
  key: string
}

interface Body {
  currency?: unknown
  refno?: string
  amount?: number
  webhook?: { url?: unknown }
  status?: string
}

/** Datatrans' test system as far as it is asked; `PUT /sandbox/payments/<id> {"status": …}` is what a payer does. */
export const datatransTwin: Twin = {
  open: () => {
    const transactions = new Map<string, Transaction>()
    const initialize = ({ currency, refno, amount, webhook }: Body, key: string) => {
      if (currency !== 'CHF' || !refno || refno.length > 20 || !amount || !webhook?.url) {
        return malformed
      }
      const known = [...transactions].find(([, one]) => one.key === key)?.[0]
      const transactionId = known ?? String(260301000000000000 + transactions.size)
      if (!known) transactions.set(transactionId, { status: 'initialized', refno, amount, key })
      return { status: 201, json: { transactionId } }
    }
    return {
      answer: ({ method, path, headers, body }) => {
        const given = body === '' ? {} : (JSON.parse(body) as Body)
        if (method === 'POST' && path === '/v1/transactions') {
          return initialize(given, headers['idempotency-key'] ?? '')
        }
        const [, id = '', action] =
          /^\/(?:v1\/transactions|sandbox\/payments)\/(\w+)(?:\/(\w+))?$/.exec(path) ?? []
        const found = transactions.get(id)
        if (!found || found.status === 'gone') return notFound
        if (method === 'PUT') found.status = given.status ?? found.status
        if (action === 'cancel' || action === 'credit') {
          if (action === 'credit' && given.amount !== found.amount) return malformed
          found.status = 'canceled'
          return { status: 200, json: {} }
        }
        const { status, refno, amount } = found
        const detail = status === 'settled' ? { settle: { amount } } : {}
        return { status: 200, json: { transactionId: id, status, refno, currency: 'CHF', detail } }
      },
    }
  },
  example: {
    options: { payPage: 'https://pay.datatrans.example/v1/start/' },
    payment: { paid: 'settled', failed: 'failed', expired: 'gone' },
  },
}
