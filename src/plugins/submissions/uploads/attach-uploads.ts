import type pg from 'pg'
import { z } from 'zod'

import type { FieldError } from '../../../domain/errors.ts'
import { isObject } from '../../../domain/form/visible-answers.ts'
import { uploadUnknown } from '../../../domain/submission/intake.ts'
import { refusedSubmission } from '../../../domain/submission/refused-submission.ts'
import { hashOfToken } from '../intake/status-token.ts'

type Answers = Readonly<Record<string, unknown>>

/** A file that an answer names. */
interface Named {
  pointer: string
  field: string
  token: string
}

/** Whose files count, and for what. */
export interface Attaching {
  form: string
  /** Where answers are files: `photo`, `children/photo`. */
  files: readonly string[]
  /** Key of the resident who sends; a file of somebody else is none of hers. */
  person: string | undefined
}

const row = z.object({ id: z.string(), hash: z.string(), field: z.string() })

/** Files that were claimed for a submission, and the answers that name them as the case does. */
export interface Claimed {
  answers: Answers
  ids: string[]
}

/**
 * Claims the files that answers name, in the transaction of the client: nobody else can attach them meanwhile. In the
 * answers that are kept the tokens give way to ids, which open nothing by themselves.
 * @throws CatalogueError BODY_INVALID naming every file that is not the sender's, not for its field, or named twice
 */
export const claimUploads = async (
  client: pg.PoolClient,
  answers: Answers,
  attaching: Attaching,
): Promise<Claimed> => {
  const { ids, idOf, errors } = await findUploads(client, answers, { ...attaching, isLocked: true })
  if (errors.length > 0) {
    const detail = `${String(errors.length)} files are not there.`
    throw refusedSubmission({ detail, answers: errors })
  }
  if (ids.length === 0) return { answers, ids }
  return { answers: eachFile(answers, attaching.files, (one) => idOf(one) ?? ''), ids }
}

/** Files that answers name and that could not be attached, by pointers from the answers on. */
export const unknownUploads = async (
  pool: Pick<pg.Pool, 'query'>,
  answers: Answers,
  attaching: Attaching,
): Promise<readonly FieldError[]> =>
  (await findUploads(pool, answers, { ...attaching, isLocked: false })).errors

const findUploads = async (
  db: Pick<pg.Pool, 'query'>,
  answers: Answers,
  { form, files, person, isLocked }: Attaching & { isLocked: boolean },
) => {
  const named: Named[] = []
  eachFile(answers, files, (one) => {
    named.push(one)
    return one.token
  })
  const { rows } =
    named.length === 0
      ? { rows: [] }
      : await db.query(
          `select upload.id, token_hash as hash, field
           from intake.upload join submission_files on submission_files.id = upload.file
           where token_hash = any($1) and form = $2 and submission is null and expires_at > now()
             and (person is null or person = $3) and scan_state in ('pending', 'clean')
           order by upload.id ${isLocked ? 'for update of upload' : ''}`,
          [named.map(({ token }) => hashOfToken(token)), form, person ?? null],
        )
  const known = z.array(row).parse(rows)
  const idOf = ({ field, token }: Named) =>
    known.find((one) => one.field === field && one.hash === hashOfToken(token))?.id
  const seen = new Set<string>()
  const errors = named.flatMap((one): FieldError[] => {
    const id = idOf(one)
    const isNew = id !== undefined && !seen.has(id)
    if (id !== undefined) seen.add(id)
    return isNew ? [] : [uploadUnknown(one.pointer)]
  })
  return { ids: [...seen], idOf, errors }
}

/** Answers with each token given to something that says what stands there afterwards. */
const eachFile = (
  answers: Answers,
  files: readonly string[],
  put: (one: Named) => string,
): Answers => {
  const inList = (field: string, pointer: string, list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((token: unknown, i) =>
          typeof token === 'string'
            ? put({ pointer: `${pointer}/${String(i)}`, field, token })
            : token,
        )
      : list
  const kept: Record<string, unknown> = { ...answers }
  for (const field of files) {
    const [name = '', item] = field.split('/')
    const answer = kept[name]
    if (item === undefined) kept[name] = inList(field, `/${name}`, answer)
    else if (Array.isArray(answer)) {
      kept[name] = answer.map((entry: unknown, i): unknown =>
        isObject(entry) && Object.hasOwn(entry, item)
          ? { ...entry, [item]: inList(field, `/${name}/${String(i)}/${item}`, entry[item]) }
          : entry,
      )
    }
    if (kept[name] === undefined) Reflect.deleteProperty(kept, name)
  }
  return kept
}

/** Attaches what was claimed to a case: its token opens nothing any more. */
export const attachUploads = async (
  client: pg.PoolClient,
  ids: readonly string[],
  submission: number,
): Promise<void> => {
  if (ids.length === 0) return
  await client.query(
    `update intake.upload set submission = $2, token_hash = null, expires_at = null
     where id = any($1::uuid[])`,
    [ids, submission],
  )
}
