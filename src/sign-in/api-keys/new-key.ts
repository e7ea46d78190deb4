import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import type { ApiKeyParts } from '../../domain/sign-in/api-key.ts'

/** A new key. */
export const newApiKey = (): ApiKeyParts => ({
  prefix: `lk_${randomBytes(4).toString('hex')}`,
  secret: randomBytes(32).toString('base64url'),
})

/** What is kept of a key's secret: SHA-256. 256 random bits need no slow hash. */
export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')

/** Whether a secret is the one that was hashed, in the same time whatever it is. */
export const isSecret = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfSecret(secret), 'hex'), Buffer.from(hash, 'hex'))
