import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import { demoLogins } from '../../../../src/seed/demo-logins.ts'
import { cloneDatabase } from '../../../support/database.ts'
import { aClient } from '../../../support/delivery-clients.ts'
import { dumpOf } from '../../../support/dump.ts'
import {
  aStaffMember,
  hitsOf,
  placesToRead,
  readAll,
  type StaffMember,
} from '../../../support/everything-written.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import { aPdf } from '../../../support/hostile-files.ts'
import {
  aDataFolder,
  endEverything,
  eventually,
  type ServerProcess,
  startServer,
} from '../../../support/server-process.ts'
import { aFile, proofForm } from '../../../support/uploads.ts'
import { type Receiver, startReceiver } from '../../../support/webhook-receiver.ts'

/** What stands in sensitive answers, files, messages and drafts, right and wrong ones. */
const hits = hitsOf(['Zzsecret', '756.9217.0769.85', '7569217076985', '9217.0769'])
/** What stands in an answer that is not sensitive: it shows that the search finds what is there. */
const open = 'Zzopen-Kasse'

let server: ServerProcess
let dataFolder: string
let pool: pg.Pool
let receiver: Receiver
let admin: StaffMember
/** Everything the system answered. */
const answered: string[] = []

const ask = async (place: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { ...aClient(), ...(init.headers as Record<string, string>) }
  const answer = await fetch(new URL(place, server.url), { ...init, headers })
  const text = await answer.clone().text()
  answered.push(`${place} ${JSON.stringify([...answer.headers])} ${text}`)
  return answer
}

const post = (place: string, body: object, headers: Record<string, string> = {}) =>
  ask(place, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const submit = (form: string, answers: object, more: object = {}) =>
  post(
    '/v1/submissions',
    { form, bfs: 1103, answers: { ...formAnswers[form], ...answers }, ...more },
    { 'idempotency-key': crypto.randomUUID() },
  )

interface Receipt {
  number: string
  statusToken: string
}

const submitted = async (form: string, answers: object, more: object = {}): Promise<Receipt> => {
  const answer = await submit(form, answers, more)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Receipt
}

/** Sends sensitive answers by every way there is. */
const sendEverywhere = async (): Promise<Receipt[]> => {
  const draft = await post('/v1/drafts', {
    form: 'eumzug-zuzug',
    answers: { ahvNumber: '756.9217.0769.85', lastName: 'Zzsecret-Entwurf' },
  })
  const { token } = (await draft.json()) as { token: string }
  answered.length = 0
  await post(`/v1/drafts/${token}/link`, { email: 'mia.muster@schaltwerk.example' })
  await submit('eumzug-zuzug', { ahvNumber: 'Zzsecret-756.9217.0769.85' })
  await submit('schulanmeldung', { health: { Zzsecret: 1 } })
  await post('/v1/forms/eumzug-zuzug/validate', {
    answers: { ...formAnswers['eumzug-zuzug'], ahvNumber: '756.9217.0769.86 Zzsecret' },
  })
  const moved = await submitted('eumzug-zuzug', { healthInsurer: open }, { draft: token })
  const school = await submitted('schulanmeldung', { health: 'Zzsecret-Allergie' })
  const file = await aFile(
    { base: server.url.replace(/\/$/, '') },
    { bytes: aPdf('Zzsecret-Inhalt'), name: 'Zzsecret-Urteil.pdf' },
  )
  const asked = await submitted(proofForm, { proof: [file.token] })
  await post(
    `/v1/submissions/${school.number}/messages`,
    { text: 'Zzsecret-Nachricht' },
    { 'x-status-token': school.statusToken },
  )
  return [moved, school, asked]
}

beforeAll(async () => {
  dataFolder = await aDataFolder()
  const databaseUrl = await cloneDatabase('seeded')
  server = await startServer({
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
    DATA_DIR: dataFolder,
    LOG_LEVEL: 'debug',
    TRUST_PROXY: '1',
    ADMIN: 'off',
    RESUME_URL: 'https://front.example/weiter/{token}',
    WEBHOOKS_PRIVATE: 'on',
  })
  receiver = await startReceiver()
  admin = await aStaffMember(server.url, demoLogins[0])
  await admin.send('POST', '/api/webhooks', {
    name: 'Website',
    url: receiver.url,
    contactEmail: 'web@sursee.example',
    state: 'active',
  })
  pool = new pg.Pool({ connectionString: databaseUrl })
  const receipts = await sendEverywhere()
  // What the sender wrote herself is hers to read again; it is no leak.
  const told = answered.splice(0).filter((text) => !text.startsWith('/v1/submissions/'))
  answered.push(...told)
  await eventually('all cases wait for somebody', async () => {
    const { rows } = await pool.query(
      `select from submissions where number = any($1) and progress <> 'waiting'`,
      [receipts.map(({ number }) => number)],
    )
    return rows.length === 0
  })
  await eventually('all mails are sent', async () => {
    const { rows } = await pool.query('select from outgoing_mails where sent_at is null')
    return rows.length === 0
  })
})

afterAll(async () => {
  await pool.end()
  await receiver.stop()
  await endEverything()
})

describe('sensitive answers, files, messages and drafts', () => {
  it('stand in no table: no job, no mail, no index, no log of changes; other answers do', async () => {
    const dump = await dumpOf(pool)
    const found = Object.entries(dump).filter(([, rows]) => hits(rows.join('\n')).length > 0)
    expect(found.map(([name]) => name)).toEqual([])
    const holding = Object.entries(dump).filter(([, rows]) => rows.join('\n').includes(open))
    expect(holding.map(([name]) => name)).toEqual(['public.submissions'])
    expect(Object.keys(dump)).toEqual(
      expect.arrayContaining([
        'pgboss.job',
        'public.outgoing_mails',
        'intake.upload',
        'intake.message',
      ]),
    )
  })

  it('would be found in any table there is, also in one that is made tomorrow', async () => {
    await pool.query(`create schema tomorrow`)
    await pool.query(
      `create table tomorrow.note as select 'Zzsecret-a' as plain, '{"a": ["Zzsecret-b"]}'::jsonb as
       json, array['Zzsecret-c'] as list, 'Zzsecret-d'::bytea as bytes, $1 as coded`,
      [Buffer.from('x Zzsecret-e').toString('base64')],
    )
    await pool.query('create materialized view tomorrow.seen as select * from tomorrow.note')
    const dump = await dumpOf(pool)
    const found = Object.entries(dump).filter(([, rows]) => hits(rows.join('\n')).length > 0)
    expect(found.map(([name]) => name)).toEqual(['tomorrow.note', 'tomorrow.seen'])
    for (const column of ['plain', 'json', 'list', 'bytes', 'coded']) {
      const { rows } = await pool.query<{ text: string }>(
        `select ${column}::text as text from tomorrow.note`,
      )
      expect([column, hits(rows[0]?.text ?? '')]).toEqual([column, ['Zzsecret']])
    }
    await pool.query(`drop schema tomorrow cascade`)
  })

  it('stand in nothing that was logged or printed as an error', () => {
    const printed = server.stdout()
    expect(printed.length).toBeGreaterThan(100)
    expect(hits(printed)).toEqual([])
    expect(hits(server.stderr())).toEqual([])
  })

  it('stand in no message to a system that is told of changes', async () => {
    const found = await admin.send('GET', '/api/faqs?limit=1&depth=0')
    const { docs } = JSON.parse(found.text) as { docs: { id: number }[] }
    await admin.send('PATCH', `/api/faqs/${String(docs[0]?.id)}`, {
      question: 'Wo melde ich meinen Hund an?',
      _status: 'published',
    })
    await eventually('the system is told', () => receiver.received.length > 0)
    const told = receiver.received.map(({ text, headers }) => text + JSON.stringify(headers))
    expect(told.flatMap(hits)).toEqual([])
  })

  it.each(['data-protection-officer', 'auditor', 'programme-office', 'admin'])(
    'stand in nothing that this role can read or take out: %s',
    async (role) => {
      const member =
        role === 'admin' ? admin : await aStaffMember(server.url, await admin.colleague(role))
      const { rows } = await pool.query<{ id: number }>('select id from submissions')
      const read = await readAll(member, await placesToRead(member, rows))
      expect(read.filter(({ status }) => status === 200).length).toBeGreaterThan(5)
      const broken = read.filter(({ status }) => status >= 500)
      expect(broken.map(({ place }) => place)).toEqual([])
      expect(read.filter(({ text }) => hits(text).length > 0).map(({ place }) => place)).toEqual([])
    },
  )

  it('stand in no file: no mail that was sent, no upload', async () => {
    const files = await readdir(dataFolder, { recursive: true, withFileTypes: true })
    const read = files
      .filter((file) => file.isFile())
      .map(async (file) => {
        const place = path.join(file.parentPath, file.name)
        return `${place}\n${await readFile(place, 'latin1')}`
      })
    const texts = await Promise.all(read)
    expect(texts.filter((text) => text.includes('/mail/')).length).toBeGreaterThan(1)
    expect(texts.filter((text) => text.includes('.bin')).length).toBe(1)
    expect(texts.filter((text) => hits(text).length > 0)).toEqual([])
  })

  it('stand in no answer, those that refuse them least of all', () => {
    expect(answered.some((text) => text.includes('AHV_NUMBER_INVALID'))).toBe(true)
    expect(answered.filter((text) => hits(text).length > 0)).toEqual([])
  })

  it('stand in no export, no feed and no figure', async () => {
    for (const place of [
      '/v1/export/services.ndjson',
      '/v1/export/cpsv-ap.jsonld',
      '/v1/feeds/announcements.json',
      '/v1/changes?limit=100',
      '/v1/search?q=Zzsecret',
      '/metrics',
    ]) {
      const answer = await fetch(new URL(place, server.url), { headers: aClient() })
      expect([place, answer.status]).toEqual([place, 200])
      const text = (await answer.text()).replaceAll('q=Zzsecret', '')
      expect([place, hits(text)]).toEqual([place, []])
    }
  })
})
