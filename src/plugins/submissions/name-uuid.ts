import { createHash } from 'node:crypto'

/** A UUID made of a name: the same for each attempt. Source: RFC 9562, 5.5 (version 5), in the name space of URLs. */
export const nameUuid = (name: string): string => {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const hash = createHash('sha1').update(space).update(`urn:schaltwerk:case:${name}`).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
