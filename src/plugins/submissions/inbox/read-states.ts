import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  workflowDefinition,
  type WorkflowState,
} from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'

const versions = z.array(
  z.object({ key: z.string(), version: z.int(), definition: workflowDefinition }),
)

/** Where a case stands, by its workflow. */
interface Standing {
  workflow: string
  workflowVersion: number
  state: string
}

/** Reads the states of all workflows that have cases. @returns finds the state where a case stands */
export const readStates = async (
  req: PayloadRequest,
): Promise<(standing: Standing) => WorkflowState | undefined> => {
  const rows = versions.parse(
    await execute(
      req.payload,
      req,
      sql`select key, version::int as version, definition from workflows where state <> 'draft'`,
    ),
  )
  const states = new Map(
    rows.flatMap(({ key, version, definition }) =>
      definition.states.map((state) => [`${key}@${String(version)}/${state.name}`, state]),
    ),
  )
  return ({ workflow, workflowVersion, state }) =>
    states.get(`${workflow}@${String(workflowVersion)}/${state}`)
}
