import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { runningPostgres } from '../../../src/database/embedded/running.ts'

describe('a command beside a running server', () => {
  it('finds the database the server works on', async () => {
    const folder = process.env.TEST_DATA_DIR ?? '.data/test'
    expect(await runningPostgres(folder, 'postgres')).toBe(process.env.TEST_POSTGRES_URL)
  })

  it('finds none where no server runs', async () => {
    const folder = await mkdtemp(path.join('.data', 'nobody-'))
    expect(await runningPostgres(path.join(folder, 'database'), 'postgres')).toBeUndefined()
    await rm(folder, { recursive: true })
  })
})
