import { randomUUID } from 'node:crypto'

import type pg from 'pg'
import { z } from 'zod'

import type { KeyRing } from '../answers/key-ring.ts'

/** One message between the sender of a case and the office. */
export interface CaseMessage {
  /** RFC 3339. */
  at: string
  from: 'office' | 'sender'
  text: string
}

const row = z.object({
  id: z.string(),
  at: z.date(),
  by: z.int().nullable(),
  sealed: z.string(),
})

interface Means {
  db: Pick<pg.Pool, 'query'>
  keyRing: KeyRing
}

/** The messages of a case, the oldest first. */
export const messagesOf = async (
  { db, keyRing }: Means,
  submission: number,
): Promise<CaseMessage[]> => {
  const { rows } = await db.query(
    'select id, at, by, sealed from intake.message where submission = $1 order by at, id',
    [submission],
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ id, at, by, sealed }) => ({
      at: at.toISOString(),
      from: by === null ? 'sender' : 'office',
      text: keyRing.open(sealed, `message/${id}`),
    }))
}

interface Written {
  submission: number
  at: Date
  text: string
}

/** A message as it is kept: nobody reads it without the key. */
export const sealedMessage = (keyRing: KeyRing, text: string): { id: string; sealed: string } => {
  const id = randomUUID()
  return { id, sealed: keyRing.seal(text, `message/${id}`) }
}

/** Adds a message of the sender; what is in it is sealed. */
export const addMessage = async (
  { db, keyRing }: Means,
  { submission, at, text }: Written,
): Promise<void> => {
  const { id, sealed } = sealedMessage(keyRing, text)
  await db.query(
    'insert into intake.message (id, submission, at, sealed) values ($1, $2, $3, $4)',
    [id, submission, at, sealed],
  )
}
