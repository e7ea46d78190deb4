import { rebuild } from '../../../src/publication/published/index.ts'
import { startPayload } from '../../support/start-payload.ts'

it('the whole seed is public, and deriving it anew finds no difference', async () => {
  const { payload } = await startPayload('seeded')
  const report = await rebuild(payload, { write: false })
  expect(report).toMatchObject({ missing: [], different: [], surplus: [], notFound: [] })
  expect(report.records).toBeGreaterThan(1000)
})
