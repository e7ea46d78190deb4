import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

import { CatalogueError } from '../../../domain/errors.ts'

/** Entries of an archive, and bytes of all of them unpacked. */
const mostEntries = 2000
const mostBytes = 200 * 1024 * 1024

/** Archives in an archive: no office file holds one. */
const nested = /\.(zip|7z|rar|gz|tgz|bz2|xz|zst|jar)$/i

/**
 * Refuses an archive that becomes huge where it is unpacked: counted by unpacking it, since what stands in front of an
 * entry need not be so. @throws CatalogueError FILE_UNPACKS_TOO_LARGE, FILE_TYPE_REFUSED where it is damaged
 */
export const examineArchive = async (bytes: Buffer): Promise<void> => {
  try {
    const archive = await fromBufferPromise(bytes)
    if (archive.entryCount > mostEntries) throw tooLarge()
    let left = mostBytes
    for await (const entry of archive.eachEntry()) left -= await sizeOf(archive, entry, left)
  } catch (cause) {
    if (cause instanceof CatalogueError) throw cause
    throw new CatalogueError('FILE_TYPE_REFUSED', 'The file is damaged.', { cause })
  }
}

/** Bytes of an entry once it is unpacked. */
const sizeOf = async (archive: ZipFile, entry: Entry, left: number): Promise<number> => {
  if (entry.uncompressedSize > left || nested.test(entry.fileName)) throw tooLarge()
  if (entry.fileName.endsWith('/')) return 0
  let size = 0
  // It ends by itself where an entry is longer than it says.
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    if (size > left) throw tooLarge()
  }
  return size
}

const tooLarge = (): CatalogueError =>
  new CatalogueError('FILE_UNPACKS_TOO_LARGE', 'Unpacked, the file is larger than any form needs.')
