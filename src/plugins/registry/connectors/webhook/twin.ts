import { malformed, type Twin } from '../../sandbox/twin.ts'
import { signatureHeader, signatureOf } from '../../transport/require-signed.ts'
import { signerOf } from './index.ts'

/** A receiver that takes what is signed with its secret, each message once. */
export const webhookTwin: Twin = {
  open: (secret) => {
    const messages = new Set<string>()
    return {
      deliveries: () => [...messages],
      answer: ({ method, headers, body }) => {
        const signature = headers['webhook-signature'] ?? ''
        const id = headers['webhook-id'] ?? ''
        const at = new Date(Number(headers['webhook-timestamp']) * 1000)
        if (method !== 'POST' || id === '') return malformed
        // Its clock stands still like that of the tests: how old a message is does not count.
        if (signerOf(secret).sign(id, at, body) !== signature) {
          return { status: 401, json: { error: 'wrong signature' } }
        }
        const { type } = JSON.parse(body) as { type?: unknown }
        if (type !== 'test') messages.add(id)
        return { status: 202, json: { received: id } }
      },
    }
  },
  example: {
    options: { path: 'hooks/cases' },
    push: {
      state: 'received',
      delivery: {
        idempotencyKey: '2026-000005/tell/1/message',
        values: {
          type: 'case.received',
          timestamp: '2026-03-01T08:00:00.000Z',
          data: { number: '2026-000005' },
        },
      },
    },
    callback: (idempotencyKey, secret) => {
      const body = JSON.stringify({ idempotencyKey, outcome: 'accepted' })
      return { headers: { [signatureHeader]: signatureOf(body, secret) }, body }
    },
  },
}
