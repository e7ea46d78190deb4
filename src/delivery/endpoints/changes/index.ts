import { z } from 'zod'

import type { PublishedCollection } from '../../../domain/published-record.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

const collections = [
  'announcements',
  'authorities',
  'business-events',
  'channels',
  'cost-snapshots',
  'evidences',
  'export-settings',
  'faqs',
  'fees',
  'forms',
  'glossary-terms',
  'jurisdictions',
  'legal-bases',
  'life-events',
  'newsletters',
  'outputs',
  'postal-codes',
  'responsibilities',
  'responsibility-templates',
  'service-variants',
  'services',
  'thesaurus-entries',
  'topics',
] as const satisfies readonly PublishedCollection[]

const sequence = z.coerce
  .number({ error: 'is no turn' })
  .int('is no turn')
  .min(0, 'is no turn')
  .max(Number.MAX_SAFE_INTEGER, 'is no turn')

const change = z
  .strictObject({
    sequence: z
      .int()
      .meta({ description: 'Turn of the change; grows in the order of the commits' }),
    kind: z.enum(['upsert', 'tombstone']),
    collection: z.enum(collections),
    identifier: z.string(),
    changedAt: z.iso.datetime({ offset: true }),
    hash: z.string().optional().meta({ description: 'SHA-256 of the record' }),
    record: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'In all locales; other documents are named by identifier' }),
  })
  .meta({ id: 'Change' })

interface Row {
  sequence: string
  collection: string
  identifier: string
  changedAt: Date
  hash: string | null
  data: string | null
}

const select = `
  select sequence, collection, identifier, changed_at as "changedAt", hash, data::text
  from publication.record where sequence > $1 order by sequence limit $2`

const selectOf = `
  select sequence, collection, identifier, changed_at as "changedAt", hash, data::text
  from publication.record where collection = $3 and sequence > $1 order by sequence limit $2`

/** `GET /v1/changes`: everything that is public, in the order in which it became so. */
export const changesEndpoint = defineEndpoint({
  path: '/v1/changes',
  operation: 'listChanges',
  summary: 'What changed, in the order of the commits',
  description: [
    'Each document once, at its last change: who follows from 0 to the end holds exactly what is public.',
    'Go on with `next` as `after`; with `wait` an answer without items comes when the time is over, else as soon as something changes.',
    'No change is missed under concurrent writers.',
  ].join(' '),
  tag: 'Changes',
  localized: false,
  kept: false,
  params: z.strictObject({}),
  query: z.strictObject({
    after: sequence
      .default(0)
      .meta({ description: '`next` of the answer before; 0: from the beginning' }),
    collection: parameters.choice(collections, 'Of this collection alone').optional(),
    wait: z.coerce
      .number({ error: 'is no number of seconds' })
      .int('is no whole number')
      .min(0, 'is less than 0')
      .max(25, 'is more than 25')
      .default(0)
      .meta({ description: 'Seconds to wait for a change where there is none' }),
    limit: z.coerce
      .number({ error: 'is no number' })
      .int('is no whole number')
      .min(1, 'is less than 1')
      .max(500, 'is more than 500')
      .default(100)
      .meta({ description: 'How many changes' }),
  }),
  answers: {
    'application/json': z
      .strictObject({
        items: z.array(change),
        next: z.string().meta({ description: '`after` of the next request' }),
        isComplete: z.boolean().meta({ description: 'Whether nothing more had changed' }),
      })
      .meta({ id: 'ChangeList' }),
  },
  reply: async ({ query }, live) => {
    const until = Date.now() + query.wait * 1000
    let rows = await changesAfter(live, query)
    while (rows.length === 0 && Date.now() < until) {
      await live.nextChange(until - Date.now())
      rows = await changesAfter(live, query)
    }
    const last = rows.at(-1)?.sequence ?? String(query.after)
    const items = rows.map(toItem).join(',')
    const isComplete = rows.length < query.limit
    return {
      kind: 'content',
      content: {
        body: `{"items":[${items}],"next":"${last}","isComplete":${String(isComplete)}}`,
        contentType: 'application/json; charset=utf-8',
        cacheControl: 'no-cache',
      },
      tags: [],
    }
  },
})

const changesAfter = async (
  { pool }: LiveCatalogue,
  { after, collection, limit }: { after: number; collection?: string | undefined; limit: number },
): Promise<Row[]> => {
  const { rows } = await pool.query<Row>(
    collection === undefined
      ? { name: 'changes', text: select, values: [after, limit] }
      : { name: 'changes-of', text: selectOf, values: [after, limit, collection] },
  )
  return rows
}

/** The record goes out as it was stored: nothing is parsed. */
const toItem = ({ sequence: at, collection, identifier, changedAt, hash, data }: Row): string => {
  const head = `{"sequence":${at},"kind":"${data === null ? 'tombstone' : 'upsert'}","collection":${JSON.stringify(collection)},"identifier":${JSON.stringify(identifier)},"changedAt":"${changedAt.toISOString()}"`
  return data === null ? `${head}}` : `${head},"hash":"${String(hash)}","record":${data}}`
}
