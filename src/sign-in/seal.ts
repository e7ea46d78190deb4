import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** One key for each purpose: what was sealed for one is unreadable for another. */
const keyFor = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `schaltwerk:${purpose}`, 32))

/** Encrypts and authenticates a text with a key made from the secret of this installation; base64url. */
export const seal = (text: string, secret: string, purpose: string): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyFor(secret, purpose), iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text that was sealed; undefined where it was changed, or sealed with another secret or for another purpose. */
export const unseal = (sealed: string, secret: string, purpose: string): string | undefined => {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv(
      algorithm,
      keyFor(secret, purpose),
      bytes.subarray(0, ivBytes),
      { authTagLength: tagBytes },
    )
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    const body = decipher.update(bytes.subarray(ivBytes + tagBytes))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
