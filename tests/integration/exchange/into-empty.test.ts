import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'

import type { ExchangeableSlug } from '../../../src/exchange/exchangeable.ts'
import { exportCollection } from '../../../src/exchange/export-collection.ts'
import { type ImportOptions, importFile } from '../../../src/exchange/import-file.ts'
import { cloneDatabase } from '../../support/database.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let empty: TestPayload
let req: PayloadRequest
let folder: string
let seededUrl: string

beforeAll(async () => {
  empty = await startPayload('empty')
  req = await createLocalReq({}, empty.payload)
  folder = mkdtempSync(path.join('.data', 'exchange-'))
  seededUrl = await cloneDatabase('seeded')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The file that the command makes of a collection of the demo data. */
const fileOf = (slug: ExchangeableSlug, format: 'csv' | 'json'): Buffer => {
  const file = path.join(folder, `${slug}.${format}`)
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=production',
      'src/server/commands/export.ts',
      ...['--collection', slug, '--format', format, '--out', file],
    ],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: seededUrl,
        PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
        DATA_DIR: '.data/test-files',
      },
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return readFileSync(file)
}

const bring = (slug: ExchangeableSlug, bytes: Buffer, options: Partial<ImportOptions> = {}) =>
  importFile(req, slug, bytes, { format: 'csv', ...options })

describe('an empty catalogue', () => {
  it('gets all areas with their history, which name each other in circles', async () => {
    const file = fileOf('jurisdictions', 'json')
    const some = Buffer.from(JSON.stringify((JSON.parse(file.toString()) as unknown[]).slice(0, 5)))
    const dryRun = await bring('jurisdictions', some, { format: 'json', dryRun: true })
    expect(dryRun.records.filter(({ outcome }) => outcome !== 'new')).toEqual([])
    expect((await empty.payload.count({ collection: 'jurisdictions' })).totalDocs).toBe(0)
    const report = await bring('jurisdictions', file, { format: 'json' })
    expect(report.records.filter(({ outcome }) => outcome !== 'new')).toEqual([])
    const { text } = await exportCollection(req, 'jurisdictions', 'json')
    const sorted = (json: string) =>
      (JSON.parse(json) as { identifier: string }[]).toSorted((a, b) =>
        a.identifier < b.identifier ? -1 : 1,
      )
    expect(sorted(text)).toEqual(sorted(file.toString()))
  })

  it('gets all authorities, and nothing of them is lost', async () => {
    const file = fileOf('authorities', 'csv')
    const report = await bring('authorities', file)
    expect(report.records.filter(({ outcome }) => outcome !== 'new')).toEqual([])
    const { text } = await exportCollection(req, 'authorities', 'csv')
    const sorted = (csv: string) => csv.split('\r\n').toSorted()
    expect(sorted(text)).toEqual(sorted(file.toString()))
    const again = await bring('authorities', file)
    expect(again.counts).toMatchObject({ unchanged: report.counts.new, changed: 0, new: 0 })
  })

  it('keeps what is new as a draft', async () => {
    const published = { _status: { equals: 'published' } }
    const { totalDocs } = await empty.payload.count({ collection: 'authorities', where: published })
    expect(totalDocs).toBe(0)
  })
})
