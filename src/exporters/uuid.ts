import { createHash } from 'node:crypto'

/** Of everything the catalogue names; drawn once, never changed. */
const namespace = Buffer.from('5f0c9c1e7d3b4a52b1f6a0d2c84e7393', 'hex')

/** A UUID that is always the same for the same name. Source: RFC 9562, 5.5. */
export const uuidOf = (...name: readonly string[]): string => {
  const hash = createHash('sha1').update(namespace).update(name.join('/')).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
