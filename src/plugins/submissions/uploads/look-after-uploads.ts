import type { Payload } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { ScanFile } from './scan-file.ts'
import { openBytes } from './sealed-bytes.ts'
import { deleteStoredFile, readStoredFile } from './stored-file.ts'

interface Means {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  scan?: ScanFile | undefined
}

const batch = 50
const orphans = z.array(z.object({ file: z.int() }))
const waiting = z.array(z.object({ id: z.string(), file: z.int(), key: z.string() }))

/** Deletes files that came to no submission, or whose case is gone. @returns how many */
export const forgetOrphans = async ({ payload, pool }: Means, now: Date): Promise<number> => {
  const { rows } = await pool.query(
    `select file from intake.upload
     where submission is null and coalesce(expires_at, '-infinity') < $1 order by file limit ${String(batch)}`,
    [now.toISOString()],
  )
  const found = orphans.parse(rows)
  for (const { file } of found) await deleteStoredFile(payload, file)
  return found.length
}

/** Has files looked at that wait for the scanner; one that is infected stays where it is, and opens for nobody. */
export const scanWaiting = async ({ payload, pool, keyRing, scan }: Means): Promise<number> => {
  const { rows } = await pool.query(
    `select upload.id, upload.file, sealed_key as key
     from intake.upload join submission_files on submission_files.id = upload.file
     where scan_state = 'pending' order by upload.file limit ${String(batch)}`,
  )
  const found = waiting.parse(rows)
  for (const { id, file, key } of found) {
    const bytes = await bytesOf(payload, file, keyRing.open(key, `upload/${id}`))
    const scanState = bytes === undefined ? 'failed' : scan ? (await scan(bytes)).kind : 'clean'
    await payload.update({
      collection: 'submission-files',
      id: file,
      data: { scanState, scannedAt: new Date().toISOString() },
      depth: 0,
    })
  }
  return found.length
}

/** Undefined where the file is lost or was changed: it must not keep others waiting. */
const bytesOf = async (
  payload: Payload,
  file: number,
  key: string,
): Promise<Buffer | undefined> => {
  try {
    return openBytes(await readStoredFile(payload, file), key)
  } catch (error) {
    if (error instanceof CatalogueError) return undefined
    throw error
  }
}
