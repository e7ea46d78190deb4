import { Webhook } from 'standardwebhooks'

import { countingAt, type SigningSecret } from '../../../domain/webhook/signing-secrets.ts'

interface Signed {
  messageId: string
  body: string
  secrets: readonly SigningSecret[]
  /** When it is sent: receivers refuse what is older than some minutes. */
  now: Date
}

/** Headers of a message, signed with every secret that counts; undefined where none does. Source: Standard Webhooks. */
export const signedHeaders = ({
  messageId,
  body,
  secrets,
  now,
}: Signed): Record<string, string> | undefined => {
  const signatures = countingAt(secrets, now).map(({ secret }) =>
    new Webhook(secret).sign(messageId, now, body),
  )
  return signatures.length === 0
    ? undefined
    : {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Schaltwerk webhooks',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signatures.join(' '),
      }
}
