import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { seedDemo } from '../../../src/seed/index.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

const aCopyOfTheSeed = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'seed-'))
  cpSync('src/seed/data', folder, { recursive: true })
  return folder
}

describe('a seed', () => {
  it('with bad rows names each with file and line, and writes nothing', async () => {
    const folder = aCopyOfTheSeed()
    const file = path.join(folder, 'services.csv')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[4] = (lines[4] ?? '').replace('gemeinde', 'dorf')
    lines[9] = (lines[9] ?? '').replace(/P\d+D/, '3 Tage')
    writeFileSync(file, lines.join('\n'))
    const seeding = seedDemo(test.payload, {
      databaseUrl: test.databaseUrl,
      logins: false,
      folder,
    })
    await expect(seeding).rejects.toMatchObject({
      code: 'SEED_ROW_INVALID',
      message: expect.stringMatching(
        /services\.csv:5: level[\s\S]*services\.csv:10: typical_processing_time/,
      ) as string,
    })
    const { rows } = await test.pool.query(
      'select (select count(*) from jurisdictions) as a, (select count(*) from topics) as b',
    )
    expect(rows).toEqual([{ a: '0', b: '0' }])
  })

  it('with a reference to nothing names the document, and writes nothing', async () => {
    const folder = aCopyOfTheSeed()
    const file = path.join(folder, 'fees.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('sr-331-art-54', 'sr-999'))
    const seeding = seedDemo(test.payload, {
      databaseUrl: test.databaseUrl,
      logins: false,
      folder,
    })
    await expect(seeding).rejects.toThrow('there is no legal-bases/sr-999')
    const { rows } = await test.pool.query('select count(*) from jurisdictions')
    expect(rows).toEqual([{ count: '0' }])
  })
})
