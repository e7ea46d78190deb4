import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Subscription } from '../../../domain/webhook/concerns.ts'
import { watchableCollections } from '../../../domain/webhook/webhook.ts'
import { execute } from '../../../publication/execute.ts'

const following = z.object({
  /** The turn of the last change that was looked at. */
  position: z.number(),
  collections: z.array(z.enum(watchableCollections)),
  topics: z.array(z.string()),
  jurisdictions: z.array(z.string()),
})

/** A name no record has: what was never public leaves nothing out that is. */
const neverPublic = sql`'#' || rel.parent_id`

const names = (path: 'jurisdictions' | 'topics') => sql`
  coalesce((
    select json_agg(coalesce(record.identifier, ${neverPublic}))
    from webhooks_rels rel left join publication.record
      on record.collection = ${path} and record.document = rel.${sql.raw(`${path}_id`)}
    where rel.parent_id = webhooks.id and rel.path = ${path}), '[]') as ${sql.raw(path)}`

/**
 * How far a webhook has come, and what it is to be told of; nobody else moves it on until the transaction ends.
 * @returns undefined where it is told nothing
 */
export const readSubscription = async (
  req: PayloadRequest,
  webhook: number,
): Promise<(Subscription & { position: number }) | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select position::float8 as position,
        coalesce((
          select json_agg(value) from webhooks_collections where parent_id = webhooks.id
        ), '[]') as collections,
        ${names('topics')}, ${names('jurisdictions')}
      from webhooks where id = ${webhook} and state = 'active' and position is not null for update`,
  )
  return row && following.parse(row)
}
