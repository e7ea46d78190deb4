import {
  aDataFolder,
  databaseFolderOf,
  endEverything,
  failToStart,
  ordinaryUid,
  postgresOf,
  startServer,
} from '../support/server-process.ts'

afterAll(endEverything)

const isRoot = process.getuid?.() === 0

/** Starts on a folder, a second time while that runs, and stops. */
const runOn = async (DATA_DIR: string, launch: Parameters<typeof startServer>[1] = {}) => {
  const settings = { DATA_DIR, DEMO_DATA: 'off' }
  const server = await startServer(settings, launch)
  const second = await failToStart(settings, launch)
  const end = await server.end('SIGTERM')
  return { second, end, postgres: await postgresOf(DATA_DIR), database: databaseFolderOf(DATA_DIR) }
}

const ranWell = {
  second: expect.objectContaining({
    code: 1,
    stderr: expect.stringMatching(/^DATA_DIRECTORY_IN_USE: .*\n$/) as string,
  }) as object,
  end: expect.objectContaining({ code: 0, stderr: '' }) as object,
  postgres: undefined,
}

describe('the data of a server', () => {
  it('lie in the data directory when an ordinary account starts it', async () => {
    const folder = await aDataFolder({ uid: ordinaryUid, mode: 0o700 })
    const run = await runOn(folder, { uid: ordinaryUid })
    expect(run).toMatchObject({ ...ranWell, database: `${folder}/database` })
  })

  it('lie in the data directory when new folders are made private', async () => {
    const folder = await aDataFolder()
    const run = await runOn(folder, { shell: 'umask 077; exec "$@"' })
    expect(run).toMatchObject({ ...ranWell, database: `${folder}/database` })
  })

  it('lie outside of a private directory when root starts it, since its Postgres may not enter', async () => {
    const folder = await aDataFolder({ mode: 0o700 })
    const { database, ...run } = await runOn(folder)
    expect(run).toMatchObject({ second: ranWell.second, end: ranWell.end })
    expect(database.startsWith('/var/lib/schaltwerk-')).toBe(isRoot)
  })
})
