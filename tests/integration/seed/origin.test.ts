import type { CollectionSlug } from 'payload'

import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('seeded')
})

describe('what the demo data say of themselves', () => {
  const slugs = () =>
    test.payload.config.collections
      .filter(({ flattenedFields }) =>
        flattenedFields.some(({ name }) => name === 'translationState'),
      )
      .map(({ slug }) => slug)

  it('quotes no working file, and names a public address wherever it names evidence', async () => {
    const found: unknown[] = []
    for (const collection of slugs()) {
      const { docs } = await test.payload.find({ collection, pagination: false, depth: 0 })
      for (const doc of docs as { evidence?: { sourceUrl?: string | null }[] }[]) {
        const unsourced = (doc.evidence ?? []).filter(({ sourceUrl }) => !sourceUrl)
        const internal = /[\w-]+\.(csv|json|md)\b/.exec(JSON.stringify(doc))?.[0]
        if (unsourced.length > 0 || internal) found.push({ collection, unsourced, internal })
      }
    }
    expect(found).toEqual([])
  })

  it('calls a translation missing only where there is none', async () => {
    const titles: Partial<Record<CollectionSlug, string>> = {
      faqs: 'question',
      fees: 'title',
      channels: 'title',
      evidences: 'title',
      outputs: 'title',
      services: 'title',
      authorities: 'name',
      'life-events': 'title',
      'legal-bases': 'title',
      'glossary-terms': 'term',
    }
    for (const [slug, title] of Object.entries(titles)) {
      const { docs } = await test.payload.find({
        collection: slug as CollectionSlug,
        locale: 'all',
        pagination: false,
        depth: 0,
      })
      const wrong = (docs as unknown as Record<string, Record<string, unknown>>[]).filter(
        (doc) => (doc.translationState?.fr === 'missing') !== !doc[title]?.fr,
      )
      expect({ slug, wrong: wrong.length, of: docs.length }).toEqual({
        slug,
        wrong: 0,
        of: docs.length,
      })
      expect(docs.length).toBeGreaterThan(0)
    }
  })
})
