import { createHmac, timingSafeEqual } from 'node:crypto'

import { CatalogueError } from '../../../domain/errors.ts'
import type { CallbackMessage } from '../contract.ts'

/** Header that carries the signature of a message: `sha256=` and the HMAC of the body in hexadecimal digits. */
export const signatureHeader = 'registry-signature'

/** The signature of a body. Source: RFC 2104, with SHA-256. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`

/** @throws CatalogueError REGISTRY_REFUSED where a message is not signed with the secret */
export const requireSigned = ({ headers, body }: CallbackMessage, secret: string): void => {
  const given = Buffer.from(headers[signatureHeader] ?? '', 'utf8')
  const right = Buffer.from(signatureOf(body, secret), 'utf8')
  if (given.length === right.length && timingSafeEqual(given, right)) return
  throw new CatalogueError('REGISTRY_REFUSED', 'the message is not signed with the secret')
}
