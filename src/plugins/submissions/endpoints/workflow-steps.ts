import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { hasRole } from '../../../access/roles.ts'
import {
  checkDefinition,
  type DefinitionFault,
} from '../../../domain/submission/check-definition.ts'
import { overdue } from '../../../domain/submission/workflow-definition.ts'
import { toDraft } from '../../../domain/submission/definition-draft.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import type { StepTexts } from '../step-texts.ts'
import { findStep, stepKeys } from '../steps/index.ts'

/** What an editor needs to know of a step. */
export interface OfferedStep {
  key: string
  waits: boolean
  /** In the four languages of the admin. */
  texts: StepTexts
  /** JSON Schema 2020-12 of its options. */
  options: Record<string, unknown>
}

/** What the checks say of a definition, saved or not. */
export interface CheckedDefinition {
  faults: DefinitionFault[]
  /** How a case can leave each state, in the order of the states. */
  actions: string[][]
}

/** @throws UnauthorizedError (401), Forbidden (403) */
const refuseOthers = ({ user, t }: PayloadRequest): void => {
  if (!user) throw new UnauthorizedError(t)
  if (!hasRole(user, 'admin', 'process-modeller', 'case-worker', 'auditor')) throw new Forbidden(t)
}

const answer = (body: unknown): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** `GET /api/workflows/steps`: every step there is, with the shape of its options. */
export const listSteps: Endpoint = {
  path: '/steps',
  method: 'get',
  handler: (req) => {
    refuseOthers(req)
    const steps = stepKeys.flatMap((key): OfferedStep[] => {
      const step = findStep(key)
      // What somebody writes, before defaults; a shape JSON Schema cannot say is open there, and checked here.
      return step
        ? [
            {
              key,
              waits: step.waits,
              texts: step.texts,
              options: z.toJSONSchema(step.options, { io: 'input', unrepresentable: 'any' }),
            },
          ]
        : []
    })
    return answer({ steps })
  },
}

const named = z.array(z.object({ identifier: z.string() }))

/** `GET /api/workflows/forms/<key>`: the public forms whose cases go by a workflow, by identifier. */
export const listForms: Endpoint = {
  path: '/forms/:key',
  method: 'get',
  handler: async (req) => {
    refuseOthers(req)
    const rows = await execute(
      req.payload,
      req,
      sql`
        select identifier from publication.record
        where collection = 'forms' and data->>'caseWorkflow' = ${String(req.routeParams?.key)}
        order by identifier`,
    )
    return answer({ forms: named.parse(rows).map(({ identifier }) => identifier) })
  },
}

const sent = z.strictObject({ definition: z.unknown() })

/** `POST /api/workflows/check`: what is wrong with a definition that nobody has saved yet. */
export const checkWorkflow: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const { definition } = await parsedBody(req, sent)
    const checked: CheckedDefinition = {
      faults: checkDefinition(definition, findStep),
      actions: (toDraft(definition)?.states ?? []).map(({ step, deadline }) => [
        ...actionsOf(step),
        ...(deadline ? [overdue] : []),
      ]),
    }
    return answer(checked)
  },
}

/** None where the options are none of the step's. */
const actionsOf = ({ key, options }: { key: string; options: Record<string, unknown> }) => {
  const step = findStep(key)
  return step?.options.safeParse(options).success ? step.actions(options) : []
}
