import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  type WorkflowDefinition,
  workflowDefinition,
} from '../../../domain/submission/workflow-definition.ts'
import { inGroups } from '../../../process/in-groups.ts'
import { execute } from '../../../publication/execute.ts'
import type { CaseJob } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'

/** Whether the workflow of a case stands still. */
export const isPaused = sql`exists (
  select from pauses where pauses.kind = 'workflow' and pauses.key = submissions.workflow)`

const moment = z.number().transform((milliseconds) => new Date(milliseconds))

const caseRow = z.object({
  id: z.int(),
  number: z.string(),
  service: z.string(),
  ech0070Id: z.string().nullable(),
  formTitle: z.string().nullable(),
  jurisdiction: z.string().nullable(),
  channel: z.string(),
  language: z.string(),
  state: z.string(),
  answers: z.record(z.string(), z.unknown()).nullable(),
  sealedAnswers: z.string().nullable(),
  turn: z.int(),
  visit: z.int(),
  failures: z.int(),
  retentionDays: z.int().nullable(),
  withdrawnRetentionDays: z.int().nullable(),
  enteredAt: moment,
  memory: z.unknown(),
  isPaused: z.boolean(),
  workflowId: z.int(),
})

/** A case, and the version of the workflow it stands on. */
export interface CaseRow extends z.output<typeof caseRow> {
  definition: WorkflowDefinition
  /** Whether it has come further than what is stored of it; nothing is done outside from there. */
  isAhead?: true
}

const columns = sql`
  submissions.id, number, service, form_title as "formTitle",
  ech0070_id as "ech0070Id", jurisdiction, channel, language, submissions.state,
  answers, sealed_answers as "sealedAnswers", submissions.turn::int as turn, visit::int as visit,
  coalesce(failures, 0)::int as failures, retention_days::int as "retentionDays",
  withdrawn_retention_days::int as "withdrawnRetentionDays", ${isPaused} as "isPaused", memory,
  (extract(epoch from entered_at) * 1000)::float8 as "enteredAt", workflows.id as "workflowId"`

const withWorkflow = sql`
  submissions join workflows
    on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version`

const canGoOn = sql`progress in ('running', 'waiting', 'incident')`

/**
 * The case a job is about; undefined where its turn is over.
 * @param req with it nobody else moves the case until the transaction ends
 */
export const readCase = async (
  { payload }: Pick<CaseWork, 'payload'>,
  { submission, turn }: CaseJob,
  req?: PayloadRequest,
): Promise<CaseRow | undefined> => {
  const [row] = await execute(
    payload,
    req,
    sql`
      select ${columns}, workflows.definition from ${withWorkflow}
      where submissions.id = ${submission} and turn = ${turn} and ${canGoOn}
      ${req ? sql`for update of submissions` : sql``}`,
  )
  return row && { ...caseRow.parse(row), definition: workflowDefinition.parse(row.definition) }
}

/**
 * Reads cases that jobs are about, those that are asked for at once together; undefined where the turn of one is over. One
 * that cannot be read keeps no other from it.
 */
export const readingTogether = ({
  payload,
}: Pick<CaseWork, 'payload'>): ((job: CaseJob) => Promise<CaseRow | undefined>) => {
  const definitionOf = definitionReader(payload)
  const wholeOf = async (row: unknown): Promise<CaseRow> => {
    const read = caseRow.parse(row)
    return { ...read, definition: await definitionOf(read.workflowId) }
  }
  return inGroups<CaseJob, CaseRow | undefined>(async (jobs) => {
    const rows = await execute(
      payload,
      undefined,
      sql`
        select ${columns} from ${withWorkflow}
        join json_to_recordset(${JSON.stringify(jobs)}::json) as given (submission int, turn int)
          on given.submission = submissions.id and given.turn = submissions.turn
        where ${canGoOn}`,
    )
    const found = new Map<number, CaseRow | Error>()
    for (const row of rows) found.set(Number(row.id), await wholeOf(row).catch(toError))
    return jobs.map(({ submission }) => found.get(submission))
  })
}

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('The case cannot be read.')

/** Reads definitions, each once: no case stands on a version that changes. */
const definitionReader = (payload: Payload): ((id: number) => Promise<WorkflowDefinition>) => {
  const known = new Map<number, WorkflowDefinition>()
  return async (id) => {
    const held = known.get(id)
    if (held) return held
    const [row] = await execute(
      payload,
      undefined,
      sql`select definition from workflows where id = ${id}`,
    )
    const definition = workflowDefinition.parse(row?.definition)
    known.set(id, definition)
    return definition
  }
}
