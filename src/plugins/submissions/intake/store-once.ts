import type pg from 'pg'

import type { Receipt } from '../../../domain/submission/desk.ts'
import type { Resident, SubmissionMeans } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { useProof } from '../proof/use-proof.ts'
import { takePrefillNote } from '../residents/prefill-form.ts'
import { representedBy } from '../residents/representations.ts'
import { attachUploads, claimUploads } from '../uploads/attach-uploads.ts'
import { inClient } from './in-client.ts'
import { isSameKey } from './same-key.ts'
import { hashOfToken } from './status-token.ts'
import { type NewCase, yearOf } from './new-case.ts'
import { holdCounter, storeCases } from './store-case.ts'

interface Means {
  keyRing: KeyRing
  secret: string
}

/** A case that is about to be stored, and what comes along with it. */
export interface Received {
  created: NewCase
  means: SubmissionMeans
  /** The work of the browser, where some was asked for. */
  proof?: { nonce: string; expiresAt: Date } | undefined
}

/**
 * Stores a case with its files, its sender and the end of its draft: all of it, or nothing.
 * @returns undefined where somebody else has stored one with the same key meanwhile
 */
export const storeOnce = async (
  pool: pg.Pool,
  means: Means,
  received: Received,
): Promise<Receipt | undefined> => {
  try {
    return await inClient(pool, (client) => store(client, means, received))
  } catch (error) {
    if (error instanceof SameKey || isSameKey(error)) return undefined
    throw error
  }
}

/** Takes back what was done for a submission that is there already. */
class SameKey extends Error {}

const store = async (
  client: pg.PoolClient,
  { keyRing, secret }: Means,
  { created, means, proof }: Received,
): Promise<Receipt> => {
  const { sent, form } = created
  if (proof) await useProof(client, proof)
  const { resident, draft, onBehalfOf } = means
  const { answers, ids } = await claimUploads(client, sent.answers, {
    form: sent.form,
    files: form.files ?? [],
    person: resident?.key,
  })
  const kept = { ...created, sent: { ...sent, answers } }
  const year = yearOf(kept)
  const { rows: held } = await client.query(holdCounter(year))
  const [receipt] = await storeCases({ client, keyRing, secret }, { year, held }, [kept])
  if (!receipt) throw new SameKey()
  if (ids.length > 0 || resident) {
    const submission = await idOf(client, receipt.number)
    await attachUploads(client, ids, submission)
    if (resident) {
      const note = await takePrefillNote({ client, keyRing }, resident, {
        form: sent.form,
        answers,
      })
      await noteHolder(client, { submission, resident, onBehalfOf, note })
    }
  }
  if (draft !== undefined) {
    await client.query('delete from intake.draft where token_hash = $1', [hashOfToken(draft)])
  }
  return receipt
}

const idOf = async (client: pg.PoolClient, number: string): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    'select id from submissions where number = $1',
    [number],
  )
  if (rows[0]) return rows[0].id
  throw new Error(`The case ${number} was not stored.`)
}

interface Holder {
  submission: number
  resident: Resident
  onBehalfOf: string | undefined
  note: unknown
}

/** Whose case it is, and who handed it in for her. */
const noteHolder = async (
  client: pg.PoolClient,
  { submission, resident, onBehalfOf, note }: Holder,
): Promise<void> => {
  const person =
    onBehalfOf === undefined ? resident.key : await representedBy(client, resident, onBehalfOf)
  await client.query(
    `insert into intake.holder (submission, person, representation, prefilled)
     values ($1, $2, $3, $4)`,
    [submission, person, onBehalfOf ?? null, JSON.stringify(note)],
  )
}
