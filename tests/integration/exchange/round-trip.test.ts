import { createLocalReq, type PayloadRequest } from 'payload'

import { exchangeable, type ExchangeableSlug } from '../../../src/exchange/exchangeable.ts'
import { exportCollection } from '../../../src/exchange/export-collection.ts'
import type { FileFormat } from '../../../src/exchange/file.ts'
import { importFile } from '../../../src/exchange/import-file.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let seeded: TestPayload
let req: PayloadRequest

beforeAll(async () => {
  seeded = await startPayload('seeded')
  req = await createLocalReq({}, seeded.payload)
})

const exported = async (slug: ExchangeableSlug, format: FileFormat) =>
  Buffer.from((await exportCollection(req, slug, format)).text)

describe('a collection imported over itself', () => {
  it.each(exchangeable.flatMap((slug) => [[slug, 'csv'] as const, [slug, 'json'] as const]))(
    '%s as %s is unchanged in every record',
    async (slug, format) => {
      const { totalDocs } = await seeded.payload.count({ collection: slug })
      const report = await importFile(req, slug, await exported(slug, format), {
        format,
        deleteMissing: true,
      })
      expect(report.records.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
      expect(report.counts.unchanged).toBe(totalDocs)
    },
  )
})
