import type { Payload } from 'payload'
import type pg from 'pg'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import type { FindForm, SubmissionDesk, SubmissionSent } from '../../../domain/submission/desk.ts'
import type { SubmissionMeans } from '../../../domain/submission/intake.ts'
import { refusedSubmission } from '../../../domain/submission/refused-submission.ts'
import { messageFor } from '../../../i18n/messages.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { archiveCases } from '../export/archive-cases.ts'
import { exportOwnCase } from '../export/export-own-case.ts'
import { openOwnDocument } from '../documents/open-own-document.ts'
import { lookAtPayment } from '../payments/look-at-payment.ts'
import { createIntake, type IntakeRules } from './create-intake.ts'
import { noteProgress } from './note-progress.ts'
import { readOwnCase, readStatus } from './read-status.ts'
import { requireSignIn } from './require-sign-in.ts'
import { receiptReader, workflowReader } from './read-intake.ts'
import { digestOf } from './status-token.ts'
import { type Received, storeOnce } from './store-once.ts'
import { storingTogether } from './store-together.ts'
import { unknownUploads } from '../uploads/attach-uploads.ts'
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
  const means = { payload, pool, keyRing, now, secret }
  const intake = createIntake({ ...means, ...rules })
  const { issuers = [], signInNeeded = issuers.length > 0 } = rules
  const receiptOf = receiptReader(pool)
  const activeWorkflow = workflowReader(pool)
  const storeTogether = storingTogether({ pool, keyRing, secret })
  /** What is to be stored. @throws CatalogueError where it is not taken */
  const receive = async (sent: SubmissionSent, along: SubmissionMeans) => {
    const receivedAt = now()
    const person = along.resident?.key
    const { form, answers } = await checkedForm({ findForm, pool, person }, sent, receivedAt)
    const isProofNeeded = (form.needsProof ?? intake.proofs.isNeeded) && !along.resident
    if (signInNeeded) requireSignIn(form, along.resident)
    const proof = isProofNeeded ? await intake.proofs.check(along.proof) : undefined
    const workflow = await activeWorkflow({ form: sent.form, workflow: form.workflow })
    return { sent: { ...sent, answers }, form, workflow, receivedAt, proof }
  }
  return {
    intake,
    submit: async (sent, idempotencyKey, along = {}) => {
      const requestDigest = digestOf(secret, contentOf(sent, along))
      const asked = { idempotencyKey, requestDigest, secret }
      // Begun at once; counts only where it was not received before.
      const receiving = receive(sent, along)
      receiving.catch(() => undefined)
      const before = await receiptOf(asked)
      if (before) return before
      const { proof, ...checked } = await receiving
      const created = { ...checked, idempotencyKey, requestDigest }
      const received = { created, means: along, proof }
      try {
        const stored = isPlain(received)
          ? await storeTogether(created)
          : await storeOnce(pool, { keyRing, secret }, received)
        return stored ?? (await receiptOf(asked)) ?? gone()
      } catch (error) {
        // Sent twice at once, its files and its proof are used by the other one of the two.
        const other = error instanceof CatalogueError ? await receiptOf(asked) : undefined
        if (other) return other
        throw error
      }
    },
    read: (asked) => readStatus(means, asked),
    withdraw: (asked) => withdrawCase(means, asked),
    export: (asked) => exportOwnCase(means, asked),
    archive: async (asked) =>
      archiveCases(means, [await readOwnCase(means, asked)], { actor: 'sender' }),
    noteProgress: (reached) => noteProgress(pool, reached, now()),
    message: async (asked, message, idempotencyKey) => {
      await writeMessage(means, asked, { ...message, idempotencyKey })
      return readStatus(means, asked)
    },
    upload: async (asked, file) => {
      const { number, closedAt } = await readOwnCase(means, asked)
      if (closedAt) throw new CatalogueError('CASE_CLOSED', 'The case is closed already.')
      return intake.uploads.keep({ ...file, form: caseForm(number), field: messageFiles })
    },
    payment: (asked) => lookAtPayment(means, asked),
    document: (asked, id) => openOwnDocument(means, asked, id),
  }
}

/** What has to be the same where a key is: what was sent, and by whom. */
const contentOf = (sent: SubmissionSent, { resident, onBehalfOf }: SubmissionMeans): unknown =>
  resident ? [sent, resident.key, onBehalfOf] : sent

/** Whether a submission is all there is: no files, nobody signed in, no proof, no draft. */
const isPlain = ({ created: { form, sent }, means, proof }: Received): boolean =>
  !proof &&
  !means.resident &&
  means.draft === undefined &&
  (form.files ?? []).every((place) => sent.answers[place.split('/')[0] ?? ''] === undefined)

const gone = (): never => {
  throw new CatalogueError('RECORD_NOT_FOUND', 'The submission was deleted meanwhile.')
}

interface Checking {
  findForm: FindForm
  pool: pg.Pool
  /** Key of the resident who sends. */
  person: string | undefined
}

/** The form, and the answers that count. @throws CatalogueError BODY_INVALID naming every answer and every file that is wrong */
const checkedForm = async (
  { findForm, pool, person }: Checking,
  sent: SubmissionSent,
  receivedAt: Date,
) => {
  const form = await findForm({ ...sent, today: calendarDateOf(receivedAt), receivedAt })
  const { locale } = sent
  const checked = form.check(sent.answers, { locale, receivedAt })
  if (checked.isRight) return { form, answers: checked.answers }
  const { errors, answers = {} } = checked
  const known = new Set(errors.map(({ pointer }) => pointer))
  const attaching = { form: sent.form, files: form.files ?? [], person }
  const files = await unknownUploads(pool, answers, attaching)
  throw refusedSubmission({
    detail: messageFor({ code: 'ANSWERS_INVALID' }, locale),
    answers: [...errors, ...files.filter(({ pointer }) => !known.has(pointer))],
  })
}
