import { createHash } from 'node:crypto'

/** Size and SHA-256, hexadecimal, of what a file holds. */
export const checksumOf = (body: Buffer | string): { bytes: number; sha256: string } => ({
  bytes: Buffer.byteLength(body),
  sha256: createHash('sha256').update(body).digest('hex'),
})
