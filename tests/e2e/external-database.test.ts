import path from 'node:path'

import pg from 'pg'

import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/index.ts'
import { demoLogins } from '../../src/seed/demo-logins.ts'
import {
  aDataFolder,
  aFreePort,
  type Ended,
  endEverything,
  failToStart,
  type ServerProcess,
  startServer,
} from '../support/server-process.ts'
import { demoAdmin, type Editor, signIn } from './editor.ts'

const PAYLOAD_SECRET = 'only-while-tests-are-running-000000'
let database: EmbeddedPostgres

/** Connection string of a database on the server, or one with something wrong in it. */
const urlOf = (name: string, wrong: Partial<URL> = {}): string =>
  Object.assign(new URL(database.url), { pathname: name }, wrong).href

const query = async (name: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: urlOf(name) })
  await client.connect()
  const { rows } = await client.query<{ value: unknown }>(statement)
  await client.end()
  return rows.map(({ value }) => value)
}

const countOf = async (name: string, table: string): Promise<number> =>
  Number((await query(name, `select count(*) as value from ${table}`))[0])

const expectRefusal = ({ code, stderr }: Ended, words: RegExp) => {
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(code).toBe(1)
}

beforeAll(async () => {
  const folder = path.join(await aDataFolder(), 'database')
  const settings = ['fsync=off']
  database = await startEmbeddedPostgres({ folder, database: 'shared', settings })
})

afterAll(() => database.stop())
afterAll(endEverything)

describe('a start with a database that cannot be reached', () => {
  const expectUnreachable = async (DATABASE_URL: string) => {
    const end = await failToStart({ DATABASE_URL, DATA_DIR: await aDataFolder() })
    expectRefusal(end, /^DATABASE_UNREACHABLE: \S.*\n$/)
    expect(end.stderr).not.toContain(new URL(DATABASE_URL).password)
  }

  it('is refused when nobody listens there', async () => {
    await expectUnreachable(urlOf('shared', { port: String(await aFreePort()) }))
  })

  it('is refused when the server has no such database', async () => {
    await expectUnreachable(urlOf('nowhere'))
  })

  it('is refused when the password is wrong', async () => {
    await expectUnreachable(urlOf('shared', { password: 'guessed' }))
  })
})

describe('two processes that start at once on an empty database', () => {
  let one: ServerProcess
  let other: ServerProcess
  let editor: Editor

  beforeAll(async () => {
    const DATA_DIR = await aDataFolder()
    const settings = { DATABASE_URL: urlOf('shared'), DATA_DIR, PAYLOAD_SECRET }
    ;[one, other] = await Promise.all([startServer(settings), startServer(settings)])
    editor = await signIn(one.url, demoAdmin)
  })

  afterAll(async () => {
    await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')])
  })

  it('migrate it once', async () => {
    const names = await query('shared', 'select name as value from payload_migrations')
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  })

  it('seed it once', async () => {
    expect(await countOf('shared', 'services')).toBe(98)
    expect(await countOf('shared', 'users')).toBe(demoLogins.length)
  })

  it('know who signed in to the other', async () => {
    const answer = await fetch(new URL('/api/users/me', other.url), { headers: editor.headers })
    expect(await answer.json()).toMatchObject({ user: { email: demoAdmin.email } })
  })
})

/** Runs on what the two processes left behind. */
describe('a start in production', () => {
  const NODE_ENV = 'production'

  /** What a production start needs; each gets a port of its own, which is part of its address. */
  const production = async (name: string) => {
    const PORT = String(await aFreePort())
    return {
      ...{ NODE_ENV, PORT, PAYLOAD_SECRET },
      SERVER_URL: `http://127.0.0.1:${PORT}`,
      DATABASE_URL: urlOf(name),
      DATA_DIR: await aDataFolder(),
    }
  }

  beforeAll(async () => {
    await query('postgres', 'create database fresh')
    await query('postgres', 'create database content template shared')
    await query('content', 'delete from users')
  })

  it('is refused without a secret and an address', async () => {
    const end = await failToStart({ NODE_ENV })
    expectRefusal(end, /^SETTINGS_INVALID: [^]*PAYLOAD_SECRET: [^]*SERVER_URL: /)
  })

  it('is refused with demo data unless they are allowed', async () => {
    const end = await failToStart({ ...(await production('fresh')), DEMO_DATA: 'on' })
    expectRefusal(end, /^SETTINGS_INVALID: [^]*DEMO_DATA: .*ALLOW_DEMO_DATA/)
  })

  it('is refused on a database with the demo logins, even where demo data are allowed', async () => {
    const end = await failToStart({ ...(await production('shared')), ALLOW_DEMO_DATA: 'yes' })
    expectRefusal(end, /^DEMO_IN_PRODUCTION: .*logins.*\n$/)
  })

  it('is refused on a database with demo data unless they are allowed', async () => {
    const end = await failToStart(await production('content'))
    expectRefusal(end, /^DEMO_IN_PRODUCTION: .*ALLOW_DEMO_DATA=yes.*\n$/)
  })

  it('seeds the demo data when told to, but no logins', async () => {
    const allowed = { DEMO_DATA: 'on', ALLOW_DEMO_DATA: 'yes' }
    const server = await startServer({ ...(await production('fresh')), ...allowed })
    expect(server.stdout()).not.toContain('@demo.example')
    expect(await countOf('fresh', 'services')).toBe(98)
    expect(await countOf('fresh', 'users')).toBe(0)
    await server.end('SIGTERM')
  })

  it('seeds nothing unless told to', async () => {
    await query('postgres', 'create database empty')
    const server = await startServer(await production('empty'))
    expect(await countOf('empty', 'services')).toBe(0)
    await server.end('SIGTERM')
  })
})
