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
import type { SubmissionMeans } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openUpload } from '../uploads/read-upload.ts'
import { createIntake, type IntakeRules } from './create-intake.ts'
import { readOwnCase, readStatus } from './read-status.ts'
import { digestOf, statusTokenOf } from './status-token.ts'
import type { NewCase } from './store-case.ts'
import { storeOnce } from './store-once.ts'
import { withdrawCase } from './withdraw-case.ts'
import { caseForm, messageFiles, writeMessage } from './write-message.ts'

interface DeskOptions extends IntakeRules {
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
  ...rules
}: DeskOptions): SubmissionDesk => {
  const { secret } = payload.config
  const means = { payload, pool, keyRing, now }
  const intake = createIntake({ ...means, ...rules })
  return {
    intake,
    submit: async (sent, idempotencyKey, along = {}) => {
      const requestDigest = digestOf(secret, contentOf(sent, along))
      const asked = { idempotencyKey, requestDigest, secret }
      const before = await receiptOf(pool, asked)
      if (before) return before
      const receivedAt = now()
      const { form, answers } = await checkedForm(findForm, sent, receivedAt)
      if (form.needsResident && rules.issuers?.length && !along.resident) throw signInNeeded()
      const proof =
        intake.proofs.isNeeded && !along.resident
          ? await intake.proofs.check(along.proof)
          : undefined
      const workflow = await activeWorkflow(pool, form.workflow)
      const counting = { ...sent, answers }
      const created = { sent: counting, form, idempotencyKey, requestDigest, workflow, receivedAt }
      const received = { created, means: along, proof }
      try {
        const stored = await storeOnce(pool, { keyRing, secret }, received)
        return stored ?? (await receiptOf(pool, asked)) ?? gone()
      } catch (error) {
        // Sent twice at once, its files and its proof are used by the other one of the two.
        const other = error instanceof CatalogueError ? await receiptOf(pool, asked) : undefined
        if (other) return other
        throw error
      }
    },
    read: (asked) => readStatus(means, asked),
    withdraw: (asked) => withdrawCase(means, asked),
    message: async (asked, message) => {
      await writeMessage(means, asked, message)
      return readStatus(means, asked)
    },
    upload: async (asked, file) => {
      const { number, closedAt } = await readOwnCase(pool, asked)
      if (closedAt) throw new CatalogueError('CASE_CLOSED', 'The case is closed already.')
      return intake.uploads.keep({ ...file, form: caseForm(number), field: messageFiles })
    },
    document: async (asked, id) => openUpload(means, (await readOwnCase(pool, asked)).id, id),
  }
}

/** What has to be the same where a key is: what was sent, and by whom. */
const contentOf = (sent: SubmissionSent, { resident, onBehalfOf }: SubmissionMeans): unknown =>
  resident ? [sent, resident.key, onBehalfOf] : sent

const signInNeeded = (): CatalogueError =>
  new CatalogueError('SESSION_NEEDED', 'This form is handed in by people who are signed in.')

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

const workflowRow = z.object({ version: z.int(), initial: z.string() })

/** The highest active version. @throws CatalogueError WORKFLOW_MISSING */
const activeWorkflow = async (pool: pg.Pool, key: string): Promise<NewCase['workflow']> => {
  const { rows } = await pool.query(
    `select version::int as version, definition->>'initial' as initial from workflows
     where key = $1 and state = 'active' order by version desc limit 1`,
    [key],
  )
  if (rows.length > 0) return workflowRow.parse(rows[0])
  throw new CatalogueError('WORKFLOW_MISSING', `No version of the workflow ${key} is active.`)
}
