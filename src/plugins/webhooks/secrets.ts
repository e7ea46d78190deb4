import { randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { SigningSecret } from '../../domain/webhook/signing-secrets.ts'
import { seal, unseal } from '../../sign-in/seal.ts'

const purpose = 'webhook'
const secretBytes = 32

const stored = z.array(z.object({ secret: z.string(), until: z.string().exactOptional() }))

/** A new secret as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`

/** The secrets of a webhook as they are stored. @param key the secret of this installation */
export const sealSecrets = (secrets: readonly SigningSecret[], key: string): string =>
  seal(JSON.stringify(secrets), key, purpose)

/** The secrets of a webhook; none where they were sealed with another secret of the installation. */
export const unsealSecrets = (sealed: string | null, key: string): SigningSecret[] => {
  const text = sealed === null ? undefined : unseal(sealed, key, purpose)
  return text === undefined ? [] : stored.parse(JSON.parse(text))
}
