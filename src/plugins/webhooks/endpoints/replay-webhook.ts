import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { record } from '../../../audit/record.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { inTransaction, parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { webhookOf } from './administrator-request.ts'
import { lockActive } from './lock-active.ts'
import { sentAgain } from './sent-again.ts'

const turn = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const moment = z.iso.datetime({ offset: true })

const asked = z
  .strictObject({
    /** A turn: what changed after it. */
    after: turn.optional(),
    /** RFC 3339: what changed since then. */
    from: moment.optional(),
  })
  .refine(({ after, from }) => after === undefined || from === undefined, {
    error: 'after or from, not both',
  })

/**
 * `POST /api/webhooks/<id>/replay`: tells a webhook again. With `after` or `from` everything that changed since then, each
 * document once, at its last change; without them the messages that were given up.
 */
export const replayWebhook: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: async (req) => {
    const question = await questionOf(req)
    return inTransaction(req, async () => {
      const { id } = await webhookOf(req)
      await lockActive(req, id)
      const after = await turnOf(req, question)
      const messages =
        after === undefined ? await reviveGivenUp(req, id) : await tellAgain(req, id, after)
      await record(req, {
        action: 'update',
        collectionSlug: 'webhooks',
        documentId: String(id),
        changedFields: ['position'],
      })
      return { id, messages, ...(after !== undefined && { after }) }
    })
  },
}

/** In the address or in the body. @throws CatalogueError QUERY_INVALID, BODY_INVALID */
const questionOf = async (req: PayloadRequest): Promise<z.output<typeof asked>> => {
  if (req.searchParams.size === 0) return parsedBody(req, asked)
  const parsed = asked.safeParse(Object.fromEntries(req.searchParams))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new CatalogueError('QUERY_INVALID', problems.join('; '))
}

const turnOf = async (
  req: PayloadRequest,
  { after, from }: z.output<typeof asked>,
): Promise<number | undefined> => {
  if (from === undefined) return after
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select coalesce(max(sequence), 0)::float8 as last from publication.record
      where changed_at < ${from}::timestamptz`,
  )
  return Number(row?.last)
}

const reviveGivenUp = async (req: PayloadRequest, webhook: number): Promise<number> => {
  const revived = await execute(
    req.payload,
    req,
    sql`
      update webhook_deliveries set ${sentAgain}
      where webhook_id = ${webhook} and state = 'given-up' returning id`,
  )
  return revived.length
}

/** Messages that are there are sent again where they still say how things are; the others are made when the webhook moves on. */
const tellAgain = async (req: PayloadRequest, webhook: number, after: number): Promise<number> => {
  const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
  const again = await run(sql`
    update webhook_deliveries set ${sentAgain}
    where webhook_id = ${webhook} and sequence > ${after} and state <> 'waiting'
      and exists (
        select from publication.record where record.sequence = webhook_deliveries.sequence)
    returning id`)
  await run(sql`
    update webhooks set position = least(position, ${after}) where id = ${webhook}`)
  return again.length
}
