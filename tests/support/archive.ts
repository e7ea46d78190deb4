import { fromBufferPromise } from 'yauzl'

/** Files of a ZIP archive by their paths, read by another library than the one that wrote it. */
export const unzipped = async (archive: Buffer): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>()
  const opened = await fromBufferPromise(archive)
  for await (const entry of opened.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await opened.openReadStreamPromise(entry)) {
      chunks.push(chunk as Buffer)
    }
    files.set(entry.fileName, Buffer.concat(chunks))
  }
  return files
}
