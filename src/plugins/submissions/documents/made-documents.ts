import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { CaseDocument } from '../../../domain/submission/case-document.ts'
import { saidIn } from '../../../domain/submission/said-in.ts'
import { caseText } from '../../../domain/submission/workflow-definition.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { nameUuid } from '../name-uuid.ts'

type Database = Pick<pg.Pool, 'query'>

const madeRow = z.object({
  submission: z.int(),
  key: z.string(),
  name: z.string(),
  title: caseText,
  mediaType: z.string(),
  bytes: z.number(),
  at: z.date(),
  number: z.string(),
  service: z.string(),
  formTitle: z.string().nullable(),
})

/** What was made for the senders of cases: receipts, decisions, bills; by case, the oldest first. */
export const madeDocuments = async (
  db: Database,
  submissions: readonly number[],
  locale: Locale,
): Promise<Map<number, CaseDocument[]>> => {
  const { rows } = await db.query(
    `select submission_id as submission, made.idempotency_key as key, name, title,
       media_type as "mediaType", size::float8 as bytes, made.created_at as at,
       number, service, form_title as "formTitle"
     from submission_documents made join submissions on submissions.id = submission_id
     where submission_id = any($1::int[]) and is_for_sender order by made.id`,
    [submissions],
  )
  const made = z.array(madeRow).parse(rows)
  return new Map(
    [...Map.groupBy(made, ({ submission }) => submission)].map(([submission, own]) => [
      submission,
      own.map((row) => toDocument(row, locale)),
    ]),
  )
}

const toDocument = (row: z.output<typeof madeRow>, locale: Locale): CaseDocument => ({
  id: nameUuid(row.key),
  name: row.name,
  type: row.mediaType,
  bytes: row.bytes,
  state: 'clean',
  from: 'office',
  title: saidIn(row.title, locale, row),
  at: row.at.toISOString(),
})

const contentRow = z.object({ key: z.string(), number: z.string(), sealed: z.string() })

/** A document that was made for the sender of a case, in clear; what is not for the sender is not there. @throws CatalogueError RECORD_NOT_FOUND */
export const openMadeDocument = async (
  { pool, keyRing }: { pool: Database; keyRing: KeyRing },
  { submission, id, locale }: { submission: number; id: string; locale: Locale },
): Promise<{ about: CaseDocument; bytes: Buffer }> => {
  const made = (await madeDocuments(pool, [submission], locale)).get(submission) ?? []
  const about = made.find((one) => one.id === id)
  if (!about) throw new CatalogueError('RECORD_NOT_FOUND', 'The case has no such document.')
  const { rows } = await pool.query(
    `select made.idempotency_key as key, number, sealed_content as sealed
     from submission_documents made join submissions on submissions.id = submission_id
     where submission_id = $1 and is_for_sender`,
    [submission],
  )
  const found = z
    .array(contentRow)
    .parse(rows)
    .find(({ key }) => nameUuid(key) === id)
  if (!found) throw new CatalogueError('RECORD_NOT_FOUND', 'The case has no such document.')
  return { about, bytes: Buffer.from(keyRing.open(found.sealed, found.number), 'base64') }
}
