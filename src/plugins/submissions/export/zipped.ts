import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive. */
export interface ArchivedFile {
  /** With its folders, divided by `/`. */
  path: string
  content: Uint8Array
  madeAt: Date
}

/**
 * Files as a ZIP archive, piece by piece: of all of them, one is held at a time. An archive of more than 4 GB cannot be
 * written this way. Source: APPNOTE.TXT 6.3, without ZIP64.
 */
export async function* zipped(files: AsyncIterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const faults: Error[] = []
  const archive = new Zip((fault, piece) => {
    if (fault) faults.push(fault)
    else pieces.push(piece)
  })
  const written = () => {
    const [fault] = faults
    if (fault) throw fault
    return pieces.splice(0)
  }
  for await (const { path, content, madeAt } of files) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = madeAt
    archive.add(entry)
    entry.push(content, true)
    yield* written()
  }
  archive.end()
  yield* written()
}
