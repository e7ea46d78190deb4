import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Surroundings } from '../../../domain/webhook/concerns.ts'
import { variantParts, type WatchedChange } from '../../../domain/webhook/message.ts'
import { isWatchable } from '../../../domain/webhook/webhook.ts'
import { execute } from '../../../publication/execute.ts'

/** Changes looked at in one transaction. */
const batch = 200

const changeRow = z.object({
  sequence: z.number(),
  collection: z.string(),
  identifier: z.string(),
  changedAt: z.number(),
  data: z.record(z.string(), z.unknown()).nullable(),
})

/** The next changes after a turn, in the order of the commits, and the turn of the last one whatever it was about. */
export const readChanges = async (
  req: PayloadRequest,
  after: number,
): Promise<{ changes: WatchedChange[]; last: number; isAll: boolean }> => {
  const rows = z.array(changeRow).parse(
    await execute(
      req.payload,
      req,
      sql`
        select sequence::float8 as sequence, collection, identifier, data,
          (extract(epoch from changed_at) * 1000)::float8 as "changedAt"
        from publication.record where sequence > ${after} order by sequence limit ${batch}`,
    ),
  )
  const changes = rows.flatMap(({ collection, data, changedAt, ...row }): WatchedChange[] =>
    isWatchable(collection)
      ? [{ ...row, collection, record: data, changedAt: new Date(changedAt).toISOString() }]
      : [],
  )
  return { changes, last: rows.at(-1)?.sequence ?? after, isAll: rows.length < batch }
}

const topicRow = z.object({ identifier: z.string(), parent: z.string().nullable() })
const areaRow = topicRow.extend({ members: z.array(z.string()).nullable() })
const serviceRow = z.object({ identifier: z.string(), topics: z.array(z.string()).nullable() })

/** What decides, beside the changes themselves, whom they concern. */
export const readSurroundings = async (
  req: PayloadRequest,
  changes: readonly WatchedChange[],
): Promise<Surroundings> => {
  const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
  const topics = z.array(topicRow).parse(
    await run(sql`
      select identifier, data->>'parent' as parent from publication.record
      where collection = 'topics' and data->>'parent' is not null`),
  )
  const areas = z.array(areaRow).parse(
    await run(sql`
      select identifier, data->>'parent' as parent, data->'members' as members
      from publication.record where collection = 'jurisdictions' and data is not null`),
  )
  const asked = JSON.stringify([...new Set(changes.flatMap(servicesOf))])
  const services = z.array(serviceRow).parse(
    await run(sql`
      select identifier, data->'topics' as topics from publication.record
      where collection = 'services' and data is not null
        and identifier in (select json_array_elements_text(${asked}::json))`),
  )
  const topicsOf = new Map(services.map(({ identifier, topics: own }) => [identifier, own ?? []]))
  return {
    topicParents: new Map(topics.map(({ identifier, parent }) => [identifier, parent ?? ''])),
    areas: areas.map(({ identifier, parent, members }) => ({
      identifier,
      parent: parent ?? undefined,
      members: members ?? [],
    })),
    topicsOfService: (service) => topicsOf.get(service),
  }
}

/** Services whose topics are those of the change. */
const servicesOf = ({ collection, identifier, record }: WatchedChange): string[] => {
  if (collection === 'service-variants') return [variantParts(identifier).service]
  return collection === 'faqs' ? ((record as { services?: string[] } | null)?.services ?? []) : []
}
