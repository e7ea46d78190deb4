import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import type pg from 'pg'
import type { Payload } from 'payload'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { migrate } from '../src/database/migrate.ts'
import type { OpenForm } from '../src/domain/submission/desk.ts'
import { readEnv, settle } from '../src/env.ts'
import { createCaseWork, createDesk, createKeyRing } from '../src/plugins/submissions/index.ts'
import { startQueue } from '../src/queue/start-queue.ts'
import { bootPayload, shutPayload } from '../src/server/boot-payload.ts'
import { createLogger } from '../src/server/log.ts'
import { registersOf } from '../src/server/registers.ts'

/** How many send at once: as many as the pool has connections, and as on a busy day. */
const crowds = [10, 50]

const text = (de: string) => ({ de })

/** Receipt, branch, end. */
const definition = {
  initial: 'receipt',
  states: [
    {
      name: 'receipt',
      label: text('Eingegangen'),
      step: { key: 'send-receipt', options: { subject: text('Eingang'), text: text('Danke') } },
    },
    { name: 'question', label: text('Prüfung'), step: { key: 'branch', options: {} } },
    { name: 'end', label: text('Erledigt'), step: { key: 'close', options: {} } },
  ],
  transitions: [
    { from: 'receipt', to: 'question', action: 'done' },
    { from: 'question', to: 'end', action: 'done' },
  ],
}

const form: OpenForm = {
  version: 1,
  service: 'hund-anmelden',
  owner: 1,
  workflow: 'messung',
  sensitive: ['ahv'],
  retentionDays: 30,
  check: (answers) => ({ isRight: true, answers }),
}

const sent = {
  form: 'hund-anmelden',
  locale: 'de' as const,
  channel: 'online' as const,
  answers: { name: 'Bello', dogs: 1, ahv: '756.9217.0769.85', remark: 'x'.repeat(500) },
}

const rounds = 5

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

interface Load {
  seconds: number
  senders: number
}

/** How often something is done in a second by several at once. */
const perSecond = async (
  { seconds, senders }: Load,
  act: () => Promise<unknown>,
): Promise<number> => {
  const start = performance.now()
  const end = start + seconds * 1000
  let count = 0
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (performance.now() < end) {
        await act()
        count += 1
      }
    }),
  )
  return (count * 1000) / (performance.now() - start)
}

/** Submissions taken in a second beside rows that the same pool inserts, and cases of three steps that a worker closes. */
export const benchIntake = async (seconds: number): Promise<void> => {
  const folder = path.join('.data', 'bench-intake')
  await rm(folder, { recursive: true, force: true })
  const database = await startEmbeddedPostgres({ folder, database: 'schaltwerk' })
  try {
    const secret = 'only-while-something-is-measured-0'
    settle({ ...readEnv(), DATABASE_URL: database.url, PAYLOAD_SECRET: secret })
    const { default: config } = await import('../src/payload.config.ts')
    const { payload, pool } = await bootPayload(config, createLogger('silent'))
    await migrate(payload, database.url)
    await pool.query(`insert into authorities (id) values (1)`)
    await pool.query(
      `insert into workflows (title, key, version, state, definition) values ('Messung', 'messung', 1, 'active', $1)`,
      [JSON.stringify(definition)],
    )
    await measureIntake(payload, pool, seconds)
    await measureWork(payload, pool, database.url)
    await shutPayload(payload, pool)
  } finally {
    await database.stop()
  }
}

const measureIntake = async (payload: Payload, pool: pg.Pool, seconds: number): Promise<void> => {
  const keyRing = createKeyRing([], payload.config.secret)
  const desk = createDesk({ payload, pool, keyRing, findForm: () => Promise.resolve(form) })
  await pool.query('create table bench_row (id serial primary key, body text)')
  const body = JSON.stringify(sent)
  const insert = () => pool.query('insert into bench_row (body) values ($1)', [body])
  const submit = () => desk.submit(sent, crypto.randomUUID())
  // Once each, so that neither pays for what is loaded first.
  await perSecond({ seconds: 1, senders: 10 }, insert)
  await perSecond({ seconds: 1, senders: 10 }, submit)
  for (const senders of crowds) {
    // By turns: what else the machine does changes by the second.
    const load = { seconds: seconds / rounds, senders }
    const found: { rows: number; submissions: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const inserted = await perSecond(load, insert)
      found.push({ rows: inserted, submissions: await perSecond(load, submit) })
    }
    const rows = median(found.map((round) => round.rows))
    const submissions = median(found.map((round) => round.submissions))
    const ratio = median(found.map((round) => round.submissions / round.rows))
    process.stdout.write(
      `\n${String(senders)} at once\nOne-row inserts      ${rows.toFixed(0)} a second\nSubmissions taken    ${submissions.toFixed(0)} a second, ratio ${ratio.toFixed(3)}\n`,
    )
  }
}

const measureWork = async (payload: Payload, pool: pg.Pool, databaseUrl: string): Promise<void> => {
  const queue = await startQueue({ pool, databaseUrl, logger: createLogger('silent') })
  const keyRing = createKeyRing([], payload.config.secret)
  const work = await createCaseWork({
    payload,
    boss: queue.boss,
    keyRing,
    registers: registersOf(payload, readEnv()),
    baseUrl: 'http://localhost',
  })
  const start = performance.now()
  const closed = async () => {
    const { rows } = await pool.query<{ open: number; all: number }>(
      `select count(*) filter (where progress <> 'closed')::int as open, count(*)::int as all from submissions`,
    )
    return rows[0] ?? { open: 0, all: 0 }
  }
  let state = await closed()
  while (state.open > 0 && performance.now() - start < 120_000) {
    await work.round()
    await pause(200)
    state = await closed()
  }
  const rate = ((state.all - state.open) * 1000) / (performance.now() - start)
  await work.close()
  await queue.stop()
  process.stdout.write(
    `Three-step cases     ${rate.toFixed(0)} a second closed by one worker, ${String(state.open)} of ${String(state.all)} left\n`,
  )
}
