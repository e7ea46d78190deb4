import type { CollectionSlug } from 'payload'

import type { Catalogue } from '../../../src/domain/catalogue.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let catalogue: Catalogue

const read = async (status: 'latest' | 'published') => {
  const { readCatalogue } = await import('../../../src/publication/read-catalogue.ts')
  return readCatalogue(test.payload, undefined, { status })
}

beforeAll(async () => {
  test = await startPayload('seeded')
  catalogue = await read('published')
})

const published = async (collection: CollectionSlug) =>
  (await test.payload.count({ collection, where: { _status: { equals: 'published' } } })).totalDocs

describe('the catalogue as records', () => {
  it('holds every published document', async () => {
    const { variants, legalBases, responsibilityTemplates, ...rest } = catalogue
    const sizes = Object.fromEntries(
      Object.entries(rest).map(([name, records]) => [
        name,
        'size' in records ? records.size : records.length,
      ]),
    )
    for (const [collection, size] of Object.entries({
      ...sizes,
      'service-variants': [...variants.values()].flat().length,
      'legal-bases': legalBases.size,
      'responsibility-templates': responsibilityTemplates.length,
    })) {
      expect([collection, size]).toEqual([
        collection,
        await published(collection as CollectionSlug),
      ])
    }
  })
})
