import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { CaseAsked, MessageSent } from '../../../domain/submission/desk.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { workflowDefinition } from '../../../domain/submission/workflow-definition.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { addMessage } from '../messages/case-messages.ts'
import { notedFor, stepsAt } from '../step-at.ts'
import { requestDocuments } from '../steps/request-documents/index.ts'
import { attachUploads, claimUploads } from '../uploads/attach-uploads.ts'
import { inClient } from './in-client.ts'
import { type OwnCaseMeans, readOwnCase } from './read-status.ts'
import { wasSent } from './sent-once.ts'

interface Means extends OwnCaseMeans {
  keyRing: KeyRing
  now: () => Date
}

interface Message extends MessageSent {
  idempotencyKey: string | undefined
}

/** What stands for the form of a file that was sent to a case; no form is called so. */
export const caseForm = (number: string): string => `case ${number}`

/** The one field of it. */
export const messageFiles = 'files'

/** Where a case stands. */
const standing = z.object({
  state: z.string(),
  memory: z.unknown(),
  definition: workflowDefinition,
})

/**
 * Keeps what the sender of a case says, with its files, and has a case that waits looked at again: all of it, or nothing.
 * What came before under the same key is left as it is.
 * @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED, BODY_INVALID, IDEMPOTENCY_KEY_REUSED
 */
export const writeMessage = async (
  { pool, ...means }: Means,
  asked: CaseAsked,
  message: Message,
): Promise<void> => {
  const { id, number } = await readOwnCase({ pool, secret: means.secret }, asked)
  await inClient(pool, async (client) => {
    const { idempotencyKey, ...content } = message
    const sent = { kind: 'message', idempotencyKey, content: [number, content] } as const
    if (!(await wasSent(client, means, sent))) await keep(client, means, { ...message, id, number })
  }).catch((error: unknown) => {
    throw pointedAtFiles(error)
  })
}

const keep = async (
  client: pg.PoolClient,
  { keyRing, now }: Omit<Means, 'pool'>,
  { id: submission, number, ...message }: MessageSent & { id: number; number: string },
): Promise<void> => {
  const at = now()
  await wake(client, { submission, at })
  const { ids } = await claimUploads(
    client,
    { [messageFiles]: message.files },
    { form: caseForm(number), files: [messageFiles], person: undefined },
  )
  await attachUploads(client, ids, submission)
  await tellStep(client, submission, message)
  await addMessage({ db: client, keyRing }, { submission, at, text: message.text })
}

/** @throws CatalogueError CASE_CLOSED */
const wake = async (
  client: pg.PoolClient,
  { submission, at }: { submission: number; at: Date },
): Promise<void> => {
  const event: CaseEvent = { at: at.toISOString(), action: 'answered' }
  const { rowCount } = await client.query(
    `update submissions set events = coalesce(events, '[]') || $2::jsonb, updated_at = now(),
       turn = case when progress = 'waiting' then turn + 1 else turn end,
       next_run_at = case when progress = 'waiting' then $3 else next_run_at end
     where id = $1 and progress not in ('closed', 'withdrawn')`,
    [submission, JSON.stringify([event]), at],
  )
  if (rowCount === 0) throw new CatalogueError('CASE_CLOSED', 'The case is closed already.')
}

/** Notes for each step that waits for documents which of them came, in whatever branch it is. */
const tellStep = async (
  client: pg.PoolClient,
  submission: number,
  { files, documents }: MessageSent,
): Promise<void> => {
  if (files.length === 0) return
  const { rows } = await client.query(
    `select submissions.state, memory, definition from submissions
     join workflows on workflows.key = workflow and workflows.version = workflow_version
     where submissions.id = $1`,
    [submission],
  )
  const came = { handedIn: documents.length > 0 ? documents : ['file'] }
  const entries = stepsAt(standing.parse(rows[0]))
    .filter(({ key }) => key === requestDocuments.key)
    .map((step) => notedFor(step, came))
  if (entries.length === 0) return
  await client.query(
    `update submissions set memory = coalesce(memory, '[]') || $2::jsonb where id = $1`,
    [submission, JSON.stringify(entries)],
  )
}

/** Files of a message stand at its top, not among answers. */
const pointedAtFiles = (error: unknown): unknown =>
  error instanceof CatalogueError && error.code === 'BODY_INVALID'
    ? new CatalogueError(error.code, error.message, {
        errors: error.errors.map((one) => ({
          ...one,
          pointer: one.pointer.replace(/^\/answers/, ''),
        })),
      })
    : error
