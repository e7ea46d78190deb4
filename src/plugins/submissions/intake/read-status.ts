import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { CaseDocument } from '../../../domain/submission/case-document.ts'
import type { CaseAsked, CaseStatus } from '../../../domain/submission/desk.ts'
import { stateOf } from '../../../domain/submission/next-state.ts'
import { receiptNumberPattern } from '../../../domain/submission/receipt-number.ts'
import { saidIn } from '../../../domain/submission/said-in.ts'
import { progresses } from '../../../domain/submission/submission.ts'
import {
  type CaseText,
  caseText,
  workflowDefinition,
} from '../../../domain/submission/workflow-definition.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { messagesOf } from '../messages/case-messages.ts'
import { madeDocuments } from '../documents/made-documents.ts'
import { paymentsOf } from '../payments/read-payments.ts'
import { type CaseFile, filesOfCase } from '../uploads/read-upload.ts'
import { hashOfToken, isToken, ownTokenOf } from './status-token.ts'

const statusRow = z.object({
  id: z.int(),
  owner: z.int().nullable(),
  number: z.string(),
  service: z.string(),
  formTitle: z.string().nullable(),
  hash: z.string(),
  progress: z.enum(progresses),
  state: z.string(),
  receivedAt: z.date(),
  closedAt: z.date().nullable(),
  // None where the case was anonymised.
  events: z
    .array(z.object({ at: z.string(), action: z.string(), text: caseText.optional() }))
    .nullable()
    .transform((events) => events ?? []),
  definition: workflowDefinition,
  // None where the case was anonymised.
  key: z.string().nullable(),
  isForOther: z.boolean(),
  mayAct: z.boolean(),
})

type StatusRow = z.output<typeof statusRow>

/** What opens cases for those who sent them in. */
export interface OwnCaseMeans {
  pool: pg.Pool
  /** Of the installation. */
  secret: string
}

/**
 * The case a sender asks after. Who handed it in for somebody else asks as long as her consent holds.
 * @throws CatalogueError RECORD_NOT_FOUND
 */
export const readOwnCase = async (
  { pool, secret }: OwnCaseMeans,
  { number, statusToken }: Pick<CaseAsked, 'number' | 'statusToken'>,
): Promise<StatusRow> => {
  const { rows } = receiptNumberPattern.test(number)
    ? await pool.query(
        `select submissions.id, owner_id as owner, number, service, form_title as "formTitle",
           status_token_hash as hash, progress,
           submissions.state, received_at as "receivedAt", closed_at as "closedAt", events,
           workflows.definition, idempotency_key as key, holder.representation is not null as "isForOther",
           holder.representation is null or (revoked_at is null and ends_at > now()) as "mayAct"
         from submissions join workflows
           on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version
         left join intake.holder on holder.submission = submissions.id
         left join intake.representation on representation.id = holder.representation
         where number = $1`,
        [number],
      )
    : { rows: [] }
  const row = rows.length > 0 ? statusRow.parse(rows[0]) : undefined
  if (row && opens(statusToken, row, secret)) return row
  throw new CatalogueError('RECORD_NOT_FOUND', 'There is no submission of this number and token.')
}

const opens = (
  token: string,
  { number, hash, key, isForOther, mayAct }: StatusRow,
  secret: string,
): boolean =>
  (mayAct && isToken(token, hash)) ||
  (isForOther &&
    key !== null &&
    isToken(token, hashOfToken(ownTokenOf(secret, { number, idempotencyKey: key }))))

/** How far a case is, as its sender may know. @throws CatalogueError RECORD_NOT_FOUND */
export const readStatus = async (
  { pool, secret, keyRing }: OwnCaseMeans & { keyRing: KeyRing },
  asked: CaseAsked,
): Promise<CaseStatus> => {
  const row = await readOwnCase({ pool, secret }, asked)
  const files = await filesOfCase({ pool, keyRing }, row.id)
  const made = (await madeDocuments(pool, [row.id], asked.locale)).get(row.id) ?? []
  const payment = (await paymentsOf({ pool, keyRing }, [row.id])).get(row.id)
  const said = (text: CaseText) => saidIn(text, asked.locale, row)
  return {
    number: row.number,
    service: row.service,
    progress: row.progress,
    state: { name: row.state, label: said(stateOf(row.definition, row.state).label) },
    receivedAt: row.receivedAt.toISOString(),
    ...(row.closedAt && { closedAt: row.closedAt.toISOString() }),
    // Who did what inside is no business of anybody else.
    events: row.events.flatMap(({ at, action, text }) =>
      text ? [{ at, action, text: said(text) }] : [],
    ),
    documents: [...files.map(sentDocument), ...made],
    ...(payment && { payment }),
    messages: await messagesOf({ db: pool, keyRing }, row.id),
  }
}

const sentDocument = ({ id, name, type, bytes, state }: CaseFile): CaseDocument => ({
  id,
  name,
  type,
  bytes,
  state,
  from: 'sender',
})
