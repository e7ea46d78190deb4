import type { Answer } from '../../../domain/webhook/outcome.ts'
import { unsealSecrets } from '../secrets.ts'
import type { Poster } from './create-poster.ts'
import { signedHeaders } from './signed-headers.ts'

/** A message and whom it is for. */
export interface Sendable {
  messageId: string
  url: string
  sealedSecret: string | null
  body: unknown
}

interface Means {
  poster: Poster
  /** The secret of this installation. */
  key: string
  now: Date
}

/** Signs a message and sends it once. */
export const sendMessage = async (
  { messageId, url, sealedSecret, body }: Sendable,
  { poster, key, now }: Means,
): Promise<Answer> => {
  const text = JSON.stringify(body)
  const secrets = unsealSecrets(sealedSecret, key)
  const headers = signedHeaders({ messageId, body: text, secrets, now })
  return headers
    ? poster.post(url, headers, text)
    : { kind: 'failed', reason: 'the secret of the webhook cannot be read' }
}
