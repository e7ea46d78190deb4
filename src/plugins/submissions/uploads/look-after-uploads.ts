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

/** So many files that cannot be looked at, and the scanner or the storage is away: they are asked again in the next round. */
const mostFaults = 5

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

/**
 * Has files looked at that wait for the scanner; one that is infected stays where it is, and opens for nobody. One that
 * cannot be looked at now, whatever the reason, goes on waiting and keeps no other from it.
 * @throws the first fault, once the others were looked at
 */
export const scanWaiting = async (means: Means): Promise<number> => {
  const { rows } = await means.pool.query(
    `select upload.id, upload.file, sealed_key as key
     from intake.upload join submission_files on submission_files.id = upload.file
     where scan_state = 'pending' order by random() limit ${String(batch)}`,
  )
  const faults: unknown[] = []
  let looked = 0
  for (const one of waiting.parse(rows)) {
    await scanOne(means, one).then(
      () => (looked += 1),
      (fault: unknown) => faults.push(fault),
    )
    if (faults.length === mostFaults) break
  }
  if (faults.length > 0) throw faults[0]
  return looked
}

const scanOne = async (
  { payload, keyRing, scan }: Means,
  { id, file, key }: z.output<typeof waiting>[number],
): Promise<void> => {
  const opened = keyRing.open(key, `upload/${id}`)
  const bytes = unlessChanged(await readStoredFile(payload, file), opened)
  const scanState = bytes === undefined ? 'failed' : scan ? (await scan(bytes)).kind : 'clean'
  await payload.update({
    collection: 'submission-files',
    id: file,
    data: { scanState, scannedAt: new Date().toISOString() },
    depth: 0,
  })
}

/** Undefined where the file is not as it was stored: no later look at it says otherwise. */
const unlessChanged = (stored: Buffer, key: string): Buffer | undefined => {
  try {
    return openBytes(stored, key)
  } catch (error) {
    if (error instanceof CatalogueError) return undefined
    throw error
  }
}
