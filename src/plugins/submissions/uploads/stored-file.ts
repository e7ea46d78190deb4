import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'

import { CatalogueError } from '../../../domain/errors.ts'
import type { SubmissionFile } from '../../../generated/payload-types.ts'

const collection = 'submission-files'

/** Puts bytes, sealed already, where the files of this installation are. @returns database id */
export const storeFile = async (
  payload: Payload,
  sealed: Buffer,
  scanState: SubmissionFile['scanState'],
): Promise<number> => {
  const { id } = await payload.create({
    collection,
    data: { scanState, ...(scanState === 'clean' && { scannedAt: new Date().toISOString() }) },
    // Under a name of its own: what the sender called it is no name of a file here.
    file: {
      data: sealed,
      name: `${randomUUID()}.bin`,
      mimetype: 'application/octet-stream',
      size: sealed.length,
    },
    depth: 0,
  })
  return id
}

/** The bytes as they are stored, on the disk or wherever the storage of this installation is. @throws CatalogueError UNAVAILABLE */
export const readStoredFile = async (payload: Payload, file: number): Promise<Buffer> => {
  const doc = await payload.findByID({ collection, id: file, depth: 0 })
  const { upload } = payload.collections[collection].config
  const filename = path.basename(doc.filename ?? '')
  const req = await createLocalReq({ req: { headers: new Headers() } }, payload)
  for (const handler of upload.handlers ?? []) {
    const params = { collection, filename }
    const answer = await handler(req, { doc: doc, headers: new Headers(), params })
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  try {
    return await readFile(path.join(upload.staticDir ?? collection, filename))
  } catch (cause) {
    throw new CatalogueError('UNAVAILABLE', 'A file is not where it was stored.', { cause })
  }
}

/** Deletes a file, with what is known of it. */
export const deleteStoredFile = async (payload: Payload, file: number): Promise<void> => {
  await payload.delete({ collection, id: file, depth: 0 })
}
