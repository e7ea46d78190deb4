import type { Payload } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { UploadKept } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { hashOfToken } from '../intake/status-token.ts'
import { openBytes } from './sealed-bytes.ts'
import { readStoredFile } from './stored-file.ts'

/** What is shown of a file of a case. */
export interface CaseFile {
  id: string
  field: string
  name: string
  type: string
  bytes: number
  state: 'clean' | 'failed' | 'infected' | 'pending'
}

const row = z.object({
  id: z.string(),
  field: z.string(),
  state: z.enum(['clean', 'failed', 'infected', 'pending']),
  about: z.string(),
})
const about = z.object({ name: z.string(), type: z.string(), bytes: z.number() })

/** The files that came with a case. */
export const filesOfCase = async (
  { pool, keyRing }: { pool: Pick<pg.Pool, 'query'>; keyRing: KeyRing },
  submission: number,
): Promise<CaseFile[]> => {
  const { rows } = await pool.query(
    `select upload.id, field, scan_state as state, sealed_about as about
     from intake.upload join submission_files on submission_files.id = upload.file
     where submission = $1 order by upload.file`,
    [submission],
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ id, field, state, about: sealed }) => ({
      id,
      field,
      state,
      ...about.parse(JSON.parse(keyRing.open(sealed, `upload/${id}`))),
    }))
}

const keptRow = z.object({
  id: z.string(),
  state: z.enum(['clean', 'pending']),
  about: z.string(),
  expiresAt: z.date(),
})

/** A file that waits for its submission. @throws CatalogueError RECORD_NOT_FOUND */
export const readKept = async (
  { pool, keyRing }: { pool: Pick<pg.Pool, 'query'>; keyRing: KeyRing },
  token: string,
): Promise<UploadKept> => {
  const { rows } = await pool.query(
    `select upload.id, scan_state as state, sealed_about as about, expires_at as "expiresAt"
     from intake.upload join submission_files on submission_files.id = upload.file
     where token_hash = $1 and scan_state in ('clean', 'pending') and expires_at is not null`,
    [hashOfToken(token)],
  )
  const [found] = z.array(keptRow).parse(rows)
  if (!found) {
    throw new CatalogueError('RECORD_NOT_FOUND', 'The file was handed in or deleted meanwhile.')
  }
  const { id, state, expiresAt } = found
  const shown = about.parse(JSON.parse(keyRing.open(found.about, `upload/${id}`)))
  return { token, ...shown, state, expiresAt: expiresAt.toISOString() }
}

const keyRow = z.object({ file: z.int(), key: z.string() })

interface Means {
  payload: Payload
  pool: Pick<pg.Pool, 'query'>
  keyRing: KeyRing
}

/**
 * A file of a case, in clear.
 * @throws CatalogueError RECORD_NOT_FOUND, FILE_NOT_SCANNED until the scanner found nothing in it
 */
export const openUpload = async (
  means: Means,
  submission: number,
  id: string,
): Promise<{ about: CaseFile; bytes: Buffer }> => {
  const found = (await filesOfCase(means, submission)).find((one) => one.id === id)
  if (!found) throw new CatalogueError('RECORD_NOT_FOUND', 'The case has no such file.')
  if (found.state !== 'clean') {
    throw new CatalogueError('FILE_NOT_SCANNED', 'The scanner has not let this file pass.')
  }
  const { rows } = await means.pool.query(
    'select file, sealed_key as key from intake.upload where id = $1',
    [id],
  )
  const { file, key } = keyRow.parse(rows[0])
  const sealed = await readStoredFile(means.payload, file)
  return { about: found, bytes: openBytes(sealed, means.keyRing.open(key, `upload/${id}`)) }
}
