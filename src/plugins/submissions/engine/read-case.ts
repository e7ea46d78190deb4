import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { workflowDefinition } from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'
import type { CaseJob } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'

const moment = z.number().transform((milliseconds) => new Date(milliseconds))

const caseRow = z.object({
  id: z.int(),
  number: z.string(),
  service: z.string(),
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
  definition: workflowDefinition,
})

/** A case, and the version of the workflow it stands on. */
export type CaseRow = z.output<typeof caseRow>

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
      select submissions.id, number, service, jurisdiction, channel, language, submissions.state,
        answers, sealed_answers as "sealedAnswers", turn::int as turn, visit::int as visit,
        coalesce(failures, 0)::int as failures, retention_days::int as "retentionDays",
        withdrawn_retention_days::int as "withdrawnRetentionDays", memory,
        (extract(epoch from entered_at) * 1000)::float8 as "enteredAt", workflows.definition
      from submissions join workflows
        on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version
      where submissions.id = ${submission} and turn = ${turn}
        and progress in ('running', 'waiting', 'incident')
      ${req ? sql`for update of submissions` : sql``}`,
  )
  return row && caseRow.parse(row)
}
