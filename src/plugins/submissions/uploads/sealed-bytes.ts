import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { CatalogueError } from '../../../domain/errors.ts'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Stands in front, so that nobody takes what follows for a kind of file it happens to begin like. */
const mark = Buffer.from('SWKV1\n')

/** A key for one file alone; it is kept sealed by the key ring, so that a new key of the ring leaves files as they are. */
export const fileKey = (): string => randomBytes(32).toString('base64url')

/** A file as it is stored. @param key of `fileKey` */
export const sealBytes = (bytes: Buffer, key: string): Buffer => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64url'), iv)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([mark, iv, cipher.getAuthTag(), body])
}

/** The file in clear. @throws CatalogueError ANSWERS_UNREADABLE where it was changed, or the key is another one */
export const openBytes = (stored: Buffer, key: string): Buffer => {
  try {
    const sealed = stored.subarray(mark.length)
    const decipher = createDecipheriv(
      algorithm,
      Buffer.from(key, 'base64url'),
      sealed.subarray(0, ivBytes),
      { authTagLength: tagBytes },
    )
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
    const body = decipher.update(sealed.subarray(ivBytes + tagBytes))
    return Buffer.concat([body, decipher.final()])
  } catch (cause) {
    throw new CatalogueError('ANSWERS_UNREADABLE', 'A file is not as it was stored.', { cause })
  }
}
