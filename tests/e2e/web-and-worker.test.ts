import path from 'node:path'

import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/index.ts'
import {
  aDataFolder,
  endEverything,
  eventually,
  launchServer,
  type ServerProcess,
  startServer,
  untilPrinted,
} from '../support/server-process.ts'
import { demoAdmin, signIn } from './editor.ts'

const year = new Date().getUTCFullYear()
const sursee = 1103

const extension = {
  form: 'steuer-fristerstreckung',
  bfs: sursee,
  locale: 'de',
  answers: {
    lastName: 'Muster',
    firstName: 'Mia',
    ahvNumber: '756.9217.0769.85',
    municipality: sursee,
    homeStreet: 'Beispielweg 1',
    homeZip: '6210',
    homeTown: 'Sursee',
    taxYear: year - 1,
    until: `${String(year + 1)}-12-31`,
    reason: 'Unterlagen fehlen noch.',
    email: 'mia@schaltwerk.example',
  },
}

let database: EmbeddedPostgres
let settings: Record<string, string>
let web: ServerProcess

beforeAll(async () => {
  const DATA_DIR = await aDataFolder()
  const folder = path.join(await aDataFolder(), 'database')
  database = await startEmbeddedPostgres({ folder, database: 'split', settings: ['fsync=off'] })
  settings = {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
    DATA_DIR,
    DEMO_DATA: 'on',
  }
  web = await startServer({ ...settings, ROLE: 'web' })
})

afterAll(() => database.stop())
afterAll(endEverything)

interface Receipt {
  number: string
  statusToken: string
}

const handIn = async (): Promise<Receipt> => {
  const answer = await fetch(`${web.url}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(extension),
  })
  expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)])
  return (await answer.json()) as Receipt
}

interface Status {
  progress: string
  state: { name: string }
}

const statusOf = async ({ number, statusToken }: Receipt): Promise<Status> => {
  const answer = await fetch(`${web.url}/v1/submissions/${number}`, {
    headers: { 'x-status-token': statusToken },
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Status
}

const measured = async (name: string): Promise<number> => {
  const text = await (await fetch(`${web.url}/metrics`)).text()
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.split(' ')[1])
}

/** Somebody who works on all cases; made by the demo's administrator. */
const asCaseWorker = async () => {
  const { headers } = await signIn(web.url, demoAdmin)
  const account = { email: 'sachbearbeitung@schaltwerk.example', password: 'Nur-in-Tests-2026' }
  const made = await fetch(`${web.url}/api/users`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      ...account,
      name: 'Sachbearbeitung',
      grants: [{ role: 'case-worker' }],
    }),
  })
  expect(made.status).toBe(201)
  const worker = await signIn(web.url, account)
  return (place: string, init: RequestInit = {}) =>
    fetch(`${web.url}${place}`, { ...init, headers: worker.headers })
}

it('a web process takes submissions while no worker runs, and a worker that starts later goes on with all of them', async () => {
  const receipts = [await handIn(), await handIn(), await handIn()]
  // Long enough for a worker in this process to have begun, were there one.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  for (const receipt of receipts) {
    expect(await statusOf(receipt)).toMatchObject({
      progress: 'running',
      state: { name: 'receipt' },
    })
  }
  expect(await measured('submissions_queue_length')).toBe(3)
  expect(await measured('submissions_queue_age_seconds')).toBeGreaterThan(2)

  const worker = launchServer({ ...settings, ROLE: 'worker' })
  await untilPrinted(worker, /^Ready/m)
  for (const receipt of receipts) {
    await eventually(`${receipt.number} is examined`, async () => {
      const { progress, state } = await statusOf(receipt)
      return progress === 'waiting' && state.name === 'examination'
    })
  }
  expect(await measured('submissions_queue_length')).toBe(0)

  // What people decide in a web process is carried out by the worker.
  const ask = await asCaseWorker()
  for (const receipt of receipts) {
    const found = await ask(`/api/submissions?where[number][equals]=${receipt.number}`)
    const { docs } = (await found.json()) as { docs: { id: number }[] }
    const decided = await ask(`/api/submissions/${String(docs[0]?.id)}/decide`, {
      method: 'POST',
      body: JSON.stringify({ action: 'approved' }),
    })
    expect(decided.status).toBe(200)
    await eventually(`${receipt.number} is closed`, async () => {
      const { progress, state } = await statusOf(receipt)
      return progress === 'closed' && state.name === 'done'
    })
  }
  await worker.end('SIGTERM')

  const later = await handIn()
  expect(await statusOf(later)).toMatchObject({ progress: 'running' })
}, 300_000)
