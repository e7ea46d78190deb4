import { createHash, randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import type pg from 'pg'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Uploads, UploadSent } from '../../../domain/submission/intake.ts'
import { shownName } from '../../../domain/upload/shown-name.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { inClient } from '../intake/in-client.ts'
import { isSent, type SentOnce, tokenFor, wasSent } from '../intake/sent-once.ts'
import { hashOfToken } from '../intake/status-token.ts'
import { examineFile } from './examine-file.ts'
import type { ScanFile } from './scan-file.ts'
import { readKept } from './read-upload.ts'
import { fileKey, sealBytes } from './sealed-bytes.ts'
import { deleteStoredFile, storeFile } from './stored-file.ts'

interface Means {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  /** Absent: files are not scanned. */
  scan?: ScanFile | undefined
  now: () => Date
}

/** How long a file waits for its submission. */
const orphanAfterMs = 24 * 3_600_000

/** Files of residents: looked at, sealed and stored; theirs alone, and gone after a day that brings no submission. */
export const createUploads = (means: Means): Uploads => ({
  keep: async (sent) => {
    const { secret } = means.payload.config
    const once = onceOf(sent)
    const token = tokenFor(secret, once)
    if (!(await isSent(means.pool, { secret }, once))) {
      const type = await examineFile(sent.bytes, sent.rules)
      const state = await verdictOn(means, sent.bytes)
      await keep(means, { sent, type, state, token }, once)
    }
    return readKept(means, token)
  },
  remove: async (token) => {
    // Taken from whoever would attach it meanwhile; what a process leaves that dies here, `forgetOrphans` deletes.
    const { rows } = await means.pool.query<{ file: number }>(
      `update intake.upload set token_hash = null, expires_at = null
       where token_hash = $1 and submission is null returning file`,
      [hashOfToken(token)],
    )
    const [found] = rows
    if (!found) throw new CatalogueError('RECORD_NOT_FOUND', 'There is no file of this token.')
    await deleteStoredFile(means.payload, found.file)
  },
})

/** A scanner that does not answer keeps nobody from sending: the file waits until one does. @throws CatalogueError FILE_INFECTED, BODY_TOO_LARGE */
const verdictOn = async ({ payload, scan }: Means, bytes: Buffer): Promise<'clean' | 'pending'> => {
  if (!scan) return 'clean'
  const verdict = await scan(bytes).catch((error: unknown) => {
    payload.logger.warn({ err: error }, 'a file waits for the scanner')
    return { kind: 'pending' as const }
  })
  if (verdict.kind === 'clean' || verdict.kind === 'pending') return verdict.kind
  throw verdict.kind === 'failed'
    ? new CatalogueError('BODY_TOO_LARGE', 'The scanner takes no file as large as this.')
    : new CatalogueError('FILE_INFECTED', 'The scanner found something harmful in the file.')
}

interface Examined {
  sent: UploadSent
  type: string
  state: 'clean' | 'pending'
  token: string
}

/** The same file, for the same field, of the same person, called the same. */
const onceOf = ({ form, field, fileName, bytes, resident, idempotencyKey }: UploadSent) => ({
  kind: 'upload' as const,
  idempotencyKey,
  content: [form, field, fileName, resident?.key, createHash('sha256').update(bytes).digest('hex')],
})

/** Stores a file, unless somebody else did under the same key meanwhile. */
const keep = async (
  means: Means,
  { sent, type, state, token }: Examined,
  once: SentOnce,
): Promise<void> => {
  const { payload, keyRing, now } = means
  const id = randomUUID()
  const name = shownName(sent.fileName)
  const key = fileKey()
  const file = await storeFile(payload, sealBytes(sent.bytes, key), state)
  const values = [
    id,
    file,
    hashOfToken(token),
    sent.form,
    sent.field,
    keyRing.seal(JSON.stringify({ name, type, bytes: sent.bytes.length }), `upload/${id}`),
    keyRing.seal(key, `upload/${id}`),
    sent.resident?.key ?? null,
    new Date(now().getTime() + orphanAfterMs).toISOString(),
  ]
  const isKept = await note(means, once, values).catch(async (error: unknown) => {
    await deleteStoredFile(payload, file)
    throw error
  })
  if (!isKept) await deleteStoredFile(payload, file)
}

/** @returns false where it was there already */
const note = ({ payload, pool, now }: Means, once: SentOnce, values: unknown[]): Promise<boolean> =>
  inClient(pool, async (client) => {
    if (await wasSent(client, { secret: payload.config.secret, now }, once)) return false
    await client.query(
      `insert into intake.upload
         (id, file, token_hash, form, field, sealed_about, sealed_key, person, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values,
    )
    return true
  })
