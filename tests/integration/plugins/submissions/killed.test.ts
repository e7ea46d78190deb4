import type pg from 'pg'

import {
  aDataFolder,
  aFreePort,
  endEverything,
  eventually,
  launchServer,
  type ServerProcess,
  untilPrinted,
} from '../../../support/server-process.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'
import {
  aDesk,
  aForm,
  anAuthority,
  aSubmission,
  aWorkflow,
  caseOf,
  ledgerOf,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

afterAll(endEverything)

/** A process that does nothing but work, on the database of this test. */
const aWorker = async (): Promise<ServerProcess> => {
  const worker = launchServer({
    ROLE: 'worker',
    PORT: String(await aFreePort()),
    DATABASE_URL: test.databaseUrl,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
    DATA_DIR: await aDataFolder(),
    DEMO_DATA: 'off',
  })
  await untilPrinted(worker, /^Ready/m)
  return worker
}

/** Keeps everybody from noting what came of a step. */
const holdLedger = async (): Promise<pg.PoolClient> => {
  const client = await test.pool.connect()
  await client.query('begin')
  await client.query('lock table submission_steps in exclusive mode')
  return client
}

const isSomebodyWaiting = async (): Promise<boolean> => {
  const { rows } = await test.pool.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and query like '%insert into submission_steps%'`,
  )
  return rows.length > 0
}

describe('a worker that is killed after a step was done and before that is noted', () => {
  it('leaves the case to another one, which comes to the end: nothing is lost, nothing is there twice', async () => {
    const owner = await anAuthority(test.payload)
    const form = aForm({ owner, workflow: await aWorkflow(test, threeSteps()) })
    const desk = await aDesk(test, () => form)
    const first = await aWorker()
    const ledgerHolder = await holdLedger()
    const { number } = await desk.submit(aSubmission(), crypto.randomUUID())
    const { id } = await caseOf(test.payload, number)
    await eventually('the worker has done a step', isSomebodyWaiting, { withinMs: 30_000 })
    await first.end('SIGKILL')
    await ledgerHolder.query('commit')
    ledgerHolder.release()
    expect(await ledgerOf(test.payload, id)).toEqual([])
    expect(await caseOf(test.payload, number)).toMatchObject({
      progress: 'running',
      state: 'receipt',
    })

    const second = await aWorker()
    await eventually(
      'the case is closed',
      async () => (await caseOf(test.payload, number)).progress === 'closed',
      { withinMs: 150_000 },
    )
    const ledger = await ledgerOf(test.payload, id)
    expect(ledger.map(({ step, outcome }) => [step, outcome])).toEqual([
      ['send-receipt', 'done'],
      ['branch', 'done'],
      ['close', 'done'],
    ])
    const { totalDocs } = await test.payload.count({
      collection: 'outgoing-mails',
      where: { subject: { contains: number } },
    })
    expect(totalDocs).toBe(1)
    expect((await second.end('SIGTERM')).code).toBe(0)
  }, 300_000)
})
