import { symlink } from 'node:fs/promises'
import path from 'node:path'

import type pg from 'pg'

import {
  aDataFolder,
  endEverything,
  eventually,
  holderOf,
  isRunning,
  launchServer,
  postgresOf,
  type ServerProcess,
  startServer,
  untilPrinted,
} from '../support/server-process.ts'
import { connectToDatabase } from './connect-to-database.ts'
import { createTopic, type Editor, keepWriting, registerFirst, signIn, topicsOf } from './editor.ts'

const account = { email: 'admin@luzern.example', password: 'Long-enough-2026' }
const settings = { DEMO_DATA: 'off', LOG_LEVEL: 'silent', DATABASE_POOL_MAX: '3' }
let dataFolder: string
let server: ServerProcess

const start = async (DATA_DIR = dataFolder): Promise<Editor> => {
  server = await startServer({ ...settings, DATA_DIR })
  return signIn(server.url, account)
}

const runningPostgres = async (): Promise<number> => {
  const pid = await postgresOf(dataFolder)
  if (pid === undefined) throw new Error('There is no Postgres')
  return pid
}

const readiness = async (): Promise<number> => (await fetch(new URL('/readyz', server.url))).status

const expectAllKept = async (confirmed: number[], editor: Editor) => {
  const known = await topicsOf(editor)
  expect(confirmed.length).toBeGreaterThan(0)
  expect(confirmed.filter((id) => !known.has(id))).toEqual([])
}

beforeAll(async () => {
  dataFolder = await aDataFolder()
  server = await startServer({ ...settings, DATA_DIR: dataFolder })
  await registerFirst(server.url, account)
})

afterAll(endEverything)

describe('a server whose Postgres is killed', () => {
  it('is not ready, then ready again, and has everything it had confirmed', async () => {
    const editor = await signIn(server.url, account)
    const stop = await keepWriting(editor)
    const seen = new Set<number>()
    process.kill(await runningPostgres(), 'SIGKILL')
    await eventually(
      'the server was not ready, and is again',
      async () => {
        seen.add(await readiness())
        return seen.has(503) && seen.has(200)
      },
      { everyMs: 10 },
    )
    await expectAllKept(await stop(), editor)
    expect((await createTopic(editor, 'Nach dem Neustart')).status).toBe(201)
  })
})

describe('a server on a database that goes wrong', () => {
  let database: pg.Client
  let editor: Editor

  beforeAll(async () => {
    database = await connectToDatabase(dataFolder)
    editor = await signIn(server.url, account)
  })

  afterAll(() => database.end())

  it('serves on when it loses all connections more often than it may have of them', async () => {
    const stop = await keepWriting(editor)
    for (let times = 0; times < 20; times++) {
      await database.query(
        'select pg_terminate_backend(pid), pg_sleep(0.1) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
    }
    await expectAllKept(await stop(), editor)
    expect((await createTopic(editor, 'Nach den Unterbrüchen')).status).toBe(201)
    expect(await readiness()).toBe(200)
  })

  it('confirms nothing that could not be committed', async () => {
    await database.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create constraint trigger refuse_at_commit after insert on topics
        deferrable initially deferred for each row execute function refuse()`)
    const answer = await createTopic(editor, 'Nie gespeichert')
    await database.query('drop function refuse cascade')
    expect(answer.status).toBe(500)
  })
})

describe('a server that was killed', () => {
  it('stops the Postgres it had left behind, and has everything it had confirmed', async () => {
    const stop = await keepWriting(await signIn(server.url, account))
    const orphan = await runningPostgres()
    await server.end('SIGKILL')
    const confirmed = await stop()
    expect(await isRunning(orphan)).toBe(true)
    const editor = await start()
    expect(await isRunning(orphan)).toBe(false)
    await expectAllKept(confirmed, editor)
  })

  it('has everything it had confirmed when Postgres was killed with it', async () => {
    const stop = await keepWriting(await signIn(server.url, account))
    const postgres = await runningPostgres()
    server.kill('SIGKILL')
    process.kill(postgres, 'SIGKILL')
    const confirmed = await stop()
    await expectAllKept(confirmed, await start())
  })

  it('stops the Postgres it had left behind when its data are reached by another path', async () => {
    const link = path.join(await aDataFolder(), 'link')
    await symlink(dataFolder, link)
    const orphan = await runningPostgres()
    await server.end('SIGKILL')
    await start(link)
    expect(await isRunning(orphan)).toBe(false)
  })

  it('does not hold its data while its parent takes no note of its death', async () => {
    await server.end('SIGTERM')
    const parent = launchServer(
      { ...settings, DATA_DIR: dataFolder },
      { shell: '"$@" & exec sleep 600' },
    )
    await untilPrinted(parent, /^Ready/m)
    const pid = (await holderOf(dataFolder)) ?? 0
    process.kill(pid, 'SIGKILL')
    await eventually('the server is dead', async () => !(await isRunning(pid)))
    await start()
    expect(await readiness()).toBe(200)
  })
})
