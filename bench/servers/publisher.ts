import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { inTransaction } from '../../src/database/in-transaction.ts'
import { readEnv, settle } from '../../src/env.ts'
import { bootPayload, shutPayload } from '../../src/server/boot-payload.ts'
import { createLogger } from '../../src/server/log.ts'
import { textOf } from '../freshness/marks.ts'

/**
 * Publishes services again and again, each with one of its variants, in one transaction, with the number of the
 * version in every text; between two publications a draft says something else. Says on its output which services they
 * are, then each publication when it is confirmed.
 */
const [databaseUrl = '', seconds = '', writers = ''] = process.argv.slice(2)
settle({
  ...readEnv(),
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: 'only-while-something-is-measured-0',
})
const { default: config } = await import('../../src/payload.config.ts')
const { payload, pool } = await bootPayload(config, createLogger('silent'))

interface Subject {
  service: string
  id: number
  variant: number
  bfs: number
}

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Services of which a municipality of today has a variant, one variant each. */
const subjectsOf = async (most: number): Promise<Subject[]> => {
  const { rows } = await pool.query<Subject>(
    `select distinct on (service.id) service.identifier as service, service.id, variant.id as variant,
        jurisdiction.bfs_number::int as bfs
      from service_variants variant
        join services service on service.id = variant.service_id and service._status = 'published'
        join jurisdictions jurisdiction on jurisdiction.id = variant.jurisdiction_id
          and jurisdiction.kind = 'municipality' and jurisdiction.valid_to is null
      where variant._status = 'published' and variant.status = 'active' and variant.offered = 'yes'
        and service.status = 'active' order by service.id limit $1`,
    [most],
  )
  return rows
}

type Update = Parameters<Payload['update']>[0]

const update = (
  collection: 'service-variants' | 'services',
  id: number,
  { data, ...more }: Pick<Update, 'draft' | 'locale' | 'req'> & { data: object },
) => payload.update({ collection, id, depth: 0, data, ...more })

const publish = ({ service, id, variant }: Subject, version: number): Promise<void> =>
  inTransaction(payload, async (req) => {
    const text = textOf(service, version)
    for (const locale of ['de', 'fr'] as const) {
      const data = { title: text, summary: `${text}.`, _status: 'published' }
      await update('services', id, { data, locale, req })
    }
    const data = { localName: `${text} hier`, _status: 'published' }
    await update('service-variants', variant, { data, locale: 'de', req })
  })

/** Two who write services that name each other may block each other: Postgres ends one, who begins anew. */
const insistent = async (act: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      await act()
      return
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } }
      if (cause?.code !== '40P01') throw error
      say({ deadlock: true })
    }
  }
}

const writeUntil = async (end: number, subjects: readonly Subject[]): Promise<void> => {
  for (let version = 1; Date.now() < end; version += 1) {
    for (const subject of subjects) {
      const { service, id } = subject
      const data = { title: textOf(service, 'draft') }
      await insistent(() => update('services', id, { data, locale: 'de', draft: true }))
      await pause(Math.random() * 200)
      const beganAt = Date.now()
      await insistent(() => publish(subject, version))
      say({ service, version, beganAt, confirmedAt: Date.now() })
      await pause(Math.random() * 200)
    }
  }
}

const subjects = await subjectsOf(Number(writers) * 2)
if (subjects.length < Number(writers)) throw new Error('There are too few services with variants.')
for (const subject of subjects) await publish(subject, 0)
say({ subjects })
const end = Date.now() + Number(seconds) * 1000
await Promise.all(
  Array.from({ length: Number(writers) }, (_, writer) =>
    writeUntil(
      end,
      subjects.filter((_subject, i) => i % Number(writers) === writer),
    ),
  ),
)
await shutPayload(payload, pool)
process.exit(0)
