import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { decisionActions } from '../../../domain/submission/decision.ts'
import { progresses } from '../../../domain/submission/submission.ts'
import { caseText, workflowDefinition } from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'

const moment = z.number().nullable()

const caseRow = z.object({
  number: z.string(),
  form: z.string(),
  formVersion: z.int(),
  service: z.string(),
  channel: z.string(),
  language: z.string(),
  owner: z.int().nullable(),
  assignee: z.int().nullable(),
  receivedAt: moment,
  enteredAt: moment,
  closedAt: moment,
  deleteAfter: moment,
  heldAt: moment,
  holdReason: z.string().nullable(),
  ofPerson: z.int(),
  progress: z.enum(progresses),
  state: z.string(),
  workflow: z.string(),
  workflowVersion: z.int(),
  workflowTitle: z.string().nullable(),
  definition: workflowDefinition.nullable(),
  lastError: z.string().nullable(),
  answers: z.record(z.string(), z.unknown()).nullable(),
  hasSealed: z.boolean(),
  events: z
    .array(
      z.object({
        at: z.string(),
        action: z.string(),
        by: z.int().optional(),
        state: z.string().optional(),
        text: caseText.optional(),
        reason: z.string().optional(),
        decision: z.enum(decisionActions).optional(),
        vote: z.int().optional(),
        chose: z.string().optional(),
        branch: z.string().optional(),
      }),
    )
    .nullable(),
  memory: z.unknown(),
})

/** A case as its page reads it. */
export type CaseRow = z.output<typeof caseRow>

/** Reads a case; undefined where there is none. */
export const readCaseRow = async (
  req: PayloadRequest,
  id: number,
): Promise<CaseRow | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select number, form, form_version::int as "formVersion", service, channel, language,
        owner_id as owner, assignee_id as assignee, progress, submissions.state, workflow,
        workflow_version::int as "workflowVersion", workflows.title as "workflowTitle",
        workflows.definition, last_error as "lastError",
        answers, sealed_answers is not null as "hasSealed", events, memory,
        (extract(epoch from received_at) * 1000)::float8 as "receivedAt",
        (extract(epoch from entered_at) * 1000)::float8 as "enteredAt",
        (extract(epoch from closed_at) * 1000)::float8 as "closedAt",
        (extract(epoch from delete_after) * 1000)::float8 as "deleteAfter",
        (extract(epoch from held_at) * 1000)::float8 as "heldAt", hold_reason as "holdReason",
        (select count(*)::int from submissions as other
           join intake.holder on holder.submission = other.id
         where other.owner_id = submissions.owner_id and holder.person
           = (select person from intake.holder where submission = submissions.id)) as "ofPerson"
      from submissions left join workflows
        on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version
      where submissions.id = ${id}`,
  )
  return row && caseRow.parse(row)
}
