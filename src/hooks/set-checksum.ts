import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

/** SHA-256 of the file as it is stored, hexadecimal. */
export const setChecksum: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file
    ? { ...(data as object), checksum: createHash('sha256').update(req.file.data).digest('hex') }
    : (data as unknown)
