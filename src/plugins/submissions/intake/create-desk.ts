import type { Payload } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import type {
  FindForm,
  Receipt,
  SubmissionDesk,
  SubmissionSent,
} from '../../../domain/submission/desk.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { exportOwnCase } from '../export/export-own-case.ts'
import { noteProgress } from './note-progress.ts'
import { readStatus } from './read-status.ts'
import { digestOf, statusTokenOf } from './status-token.ts'
import { type NewCase, storeCase } from './store-case.ts'
import { withdrawCase } from './withdraw-case.ts'

interface DeskOptions {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  findForm: FindForm
  /** Default: the clock of this process. */
  now?: () => Date
}

/** Where residents hand in submissions, on the connections of this process. */
export const createDesk = ({
  payload,
  pool,
  keyRing,
  findForm,
  now = () => new Date(),
}: DeskOptions): SubmissionDesk => {
  const { secret } = payload.config
  return {
    submit: async (sent, idempotencyKey) => {
      const requestDigest = digestOf(secret, sent)
      const asked = { idempotencyKey, requestDigest, secret }
      const before = await receiptOf(pool, asked)
      if (before) return before
      const receivedAt = now()
      const { form, answers } = await checkedForm(findForm, sent, receivedAt)
      const workflow = await activeWorkflow(pool, { form: sent.form, key: form.workflow })
      const counting = { ...sent, answers }
      const created = { sent: counting, form, idempotencyKey, requestDigest, workflow, receivedAt }
      const stored = await storeOnce(pool, { keyRing, secret }, created)
      return stored ?? (await receiptOf(pool, asked)) ?? gone()
    },
    read: (asked) => readStatus(pool, asked),
    withdraw: (asked) => withdrawCase({ payload, pool, now }, asked),
    export: (asked) => exportOwnCase({ payload, pool, keyRing, now }, asked),
    noteProgress: (reached) => noteProgress(pool, reached, now()),
  }
}

const gone = (): never => {
  throw new CatalogueError('RECORD_NOT_FOUND', 'The submission was deleted meanwhile.')
}

interface Repeated {
  idempotencyKey: string
  requestDigest: string
  secret: string
}

const receiptRow = z.object({ number: z.string(), digest: z.string(), receivedAt: z.date() })

/** The answer that was given to the key before. @throws CatalogueError IDEMPOTENCY_KEY_REUSED */
const receiptOf = async (
  pool: pg.Pool,
  { idempotencyKey, requestDigest, secret }: Repeated,
): Promise<Receipt | undefined> => {
  const { rows } = await pool.query(
    `select number, request_digest as digest, received_at as "receivedAt"
     from submissions where idempotency_key = $1`,
    [idempotencyKey],
  )
  if (rows.length === 0) return undefined
  const { number, digest, receivedAt } = receiptRow.parse(rows[0])
  if (digest !== requestDigest) {
    throw new CatalogueError('IDEMPOTENCY_KEY_REUSED', 'The key was sent with something else.')
  }
  return {
    number,
    statusToken: statusTokenOf(secret, { number, idempotencyKey }),
    receivedAt: receivedAt.toISOString(),
  }
}

/** The form, and the answers that count. @throws CatalogueError BODY_INVALID naming every answer that is wrong */
const checkedForm = async (findForm: FindForm, sent: SubmissionSent, receivedAt: Date) => {
  const form = await findForm({ ...sent, today: calendarDateOf(receivedAt) })
  const checked = form.check(sent.answers, { locale: sent.locale, receivedAt })
  if (checked.isRight) return { form, answers: checked.answers }
  const errors = checked.errors.map((error) => ({ ...error, pointer: `/answers${error.pointer}` }))
  // Names of fields are not personal; what was answered is quoted nowhere.
  throw new CatalogueError('BODY_INVALID', `${String(errors.length)} answers are wrong.`, {
    errors,
  })
}

const workflowRow = z.object({
  version: z.int().nullable(),
  initial: z.string().nullable(),
  isPaused: z.boolean(),
})

/** The highest active version. @throws CatalogueError WORKFLOW_MISSING, FORM_PAUSED */
const activeWorkflow = async (
  pool: pg.Pool,
  { form, key }: { form: string; key: string },
): Promise<NewCase['workflow']> => {
  const { rows } = await pool.query(
    `select version::int as version, definition->>'initial' as initial,
       exists (select from pauses where kind = 'form' and pauses.key = $2) as "isPaused"
     from (select) as one left join workflows on workflows.key = $1 and workflows.state = 'active'
     order by version desc limit 1`,
    [key, form],
  )
  const { version, initial, isPaused } = workflowRow.parse(rows[0])
  if (isPaused) throw new CatalogueError('FORM_PAUSED', `The form ${form} stands still for now.`)
  if (version !== null && initial !== null) return { version, initial }
  throw new CatalogueError('WORKFLOW_MISSING', `No version of the workflow ${key} is active.`)
}

/** Stores a case, unless somebody else has stored one with the same key meanwhile. */
const storeOnce = async (
  pool: pg.Pool,
  means: { keyRing: KeyRing; secret: string },
  created: NewCase,
): Promise<Receipt | undefined> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const receipt = await storeCase({ client, ...means }, created)
    await client.query('commit')
    return receipt
  } catch (error) {
    await client.query('rollback')
    if (isSameKey(error)) return undefined
    throw error
  } finally {
    client.release()
  }
}

/** Source: PostgreSQL, appendix A, `unique_violation`. */
const isSameKey = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  String(error.constraint).includes('idempotency_key')
