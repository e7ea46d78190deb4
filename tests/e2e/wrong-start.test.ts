import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import path from 'node:path'

import {
  aDataFolder,
  aFreePort,
  databaseFolderOf,
  endEverything,
  type Ended,
  failToStart,
  ordinaryUid,
  startServer,
} from '../support/server-process.ts'

afterAll(endEverything)

/** One clear message, exit code 1, no stack trace. */
const expectRefusal = ({ code, stderr }: Ended, words: RegExp) => {
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(code).toBe(1)
}

/** A data folder in which the database's files are given. */
const aDatabaseFolder = async (files: Record<string, string>): Promise<string> => {
  const folder = await aDataFolder()
  await mkdir(path.join(folder, 'database', 'postgres'), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, 'database', 'postgres', name), text)
  }
  return folder
}

describe('a start with wrong settings', () => {
  it('names every wrong setting at once', async () => {
    const end = await failToStart({ PORT: 'abc', DATABASE_URL: 'foo', LOG_LEVEL: 'loud' })
    expectRefusal(end, /^SETTINGS_INVALID: [^]*PORT: must be [^]*LOG_LEVEL: [^]*DATABASE_URL: /)
  })
})

describe('a start on a port that is taken', () => {
  let other: Server
  let port: number

  beforeAll(async () => {
    port = await aFreePort()
    other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  })

  afterAll(() => {
    other.close()
  })

  it('is refused, naming the port', async () => {
    const end = await failToStart({ PORT: String(port), DATA_DIR: await aDataFolder() })
    expectRefusal(end, new RegExp(`^PORT_IN_USE: .*${String(port)}`))
  })
})

describe('a start with a data directory that cannot be used', () => {
  const unusable = /^DATA_DIRECTORY_UNUSABLE: \S.*\n$/

  it('is refused when foreign files lie where the database belongs', async () => {
    const DATA_DIR = await aDatabaseFolder({ 'holiday.jpg': '' })
    const end = await failToStart({ DATA_DIR })
    expectRefusal(end, unusable)
    expect(end.stderr).toContain('holiday.jpg')
  })

  it('is refused when another major version of Postgres wrote the database', async () => {
    const DATA_DIR = await aDatabaseFolder({ PG_VERSION: '15\n' })
    const end = await failToStart({ DATA_DIR })
    expectRefusal(end, unusable)
    expect(end.stderr).toContain('Postgres 15')
  })

  it('is refused when the password of the database is lost', async () => {
    const DATA_DIR = await aDatabaseFolder({ PG_VERSION: '18\n' })
    expectRefusal(await failToStart({ DATA_DIR }), unusable)
  })

  it('is refused at once when the password is another one, naming its file', async () => {
    const DATA_DIR = await aDataFolder()
    const server = await startServer({ DATA_DIR, DEMO_DATA: 'off' })
    await server.end('SIGTERM')
    const file = path.join(databaseFolderOf(DATA_DIR), 'postgres-password')
    await writeFile(file, 'another-password')
    const begun = Date.now()
    const end = await failToStart({ DATA_DIR })
    expectRefusal(end, unusable)
    expect(end.stderr).toContain(file)
    expect(Date.now() - begun).toBeLessThan(20_000)
  })

  it('is refused when no folder can be made there at all', async () => {
    expectRefusal(await failToStart({ DATA_DIR: '/proc/nope/data' }), unusable)
  })

  it('is refused when the directory is a file', async () => {
    const DATA_DIR = path.join(await aDataFolder(), 'data')
    await writeFile(DATA_DIR, '')
    expectRefusal(await failToStart({ DATA_DIR }), unusable)
  })

  it('is refused when a file lies where the folder of the database belongs', async () => {
    const DATA_DIR = await aDataFolder()
    await writeFile(path.join(DATA_DIR, 'database'), '')
    expectRefusal(await failToStart({ DATA_DIR }), unusable)
  })

  it('is refused when the directory may not be written to', async () => {
    const DATA_DIR = await aDataFolder({ mode: 0o500 })
    const end = await failToStart({ DATA_DIR }, { uid: ordinaryUid })
    expectRefusal(end, unusable)
  })

  it('is refused when the directory may not be written to and only the secret belongs there', async () => {
    const DATA_DIR = await aDataFolder({ mode: 0o500 })
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none'
    const end = await failToStart({ DATA_DIR, DATABASE_URL }, { uid: ordinaryUid })
    expectRefusal(end, unusable)
  })

  it('is refused when the disk takes no more', async () => {
    const DATA_DIR = await aDataFolder()
    const end = await failToStart({ DATA_DIR }, { shell: 'ulimit -f 1000; exec "$@"' })
    expectRefusal(end, unusable)
    expect(end.stderr).toContain('File too large')
  })
})
