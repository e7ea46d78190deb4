import { readFileSync } from 'node:fs'

import { kindOf } from '../../src/access/kinds.ts'
import { accessDocument, type Findings } from '../../src/access/matrix-document.ts'
import { collections } from '../../src/collections/index.ts'

const found = ['rest', 'graphql', 'local-api'].map(
  (name) => JSON.parse(readFileSync(`tests/fixtures/access/${name}.json`, 'utf8')) as Findings,
)

it('docs/access.md tells what the table says and what was found', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toBe(accessDocument(found))
})

it.each(found)('what was found over $surface knows every collection and its kind', (findings) => {
  const known = new Map(findings.collections.map(({ slug, kind }) => [slug, kind]))
  for (const collection of collections) {
    expect({ slug: collection.slug, kind: known.get(collection.slug) }).toEqual({
      slug: collection.slug,
      kind: kindOf(collection),
    })
  }
})

it.each(found)(
  'every collection was tried over $surface, and nothing found otherwise',
  (findings) => {
    const untried = findings.collections.filter(({ cells }) => cells === 0)
    const otherwise = findings.collections.filter(({ differences }) => differences.length > 0)
    expect([untried, otherwise]).toEqual([[], []])
  },
)
