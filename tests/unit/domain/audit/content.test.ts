import fc from 'fast-check'

import { canonicalJson } from '../../../../src/domain/audit/canonical-json.ts'
import { changedFields, contentOf, hashedText } from '../../../../src/domain/audit/content.ts'
import { thorough } from '../../thorough.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  )
}

describe('canonical JSON', () => {
  it('reads back as the same value, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
        expect(canonicalJson(shuffled(plain))).toBe(canonicalJson(plain))
      }),
      thorough,
    )
  })
})

describe('the content of a document', () => {
  it('is the same whether a field is empty or absent, and whatever ids its rows have', () => {
    const one = { id: 7, title: { de: 'Hund', fr: '' }, fees: [], steps: [{ id: 'a1', key: 'k' }] }
    const other = { id: 8, title: { de: 'Hund' }, note: null, steps: [{ id: 'b2', key: 'k' }] }
    expect(hashedText(one)).toBe(hashedText(other))
    expect(changedFields(one, other)).toEqual([])
  })

  it('tells no and zero from empty', () => {
    expect(contentOf({ closed: false, order: 0 })).toEqual({ closed: false, order: 0 })
  })

  it('has the same hash in draft and in public, in the trash and out of it', () => {
    const draft = { title: 'Hund', _status: 'draft' }
    const trashed = { title: 'Hund', _status: 'published', deletedAt: '2026-01-01' }
    expect(hashedText(draft)).toBe(hashedText(trashed))
    expect(changedFields(draft, trashed)).toEqual(['_status', 'deletedAt'])
  })
})

describe('the names of changed fields', () => {
  it('go into groups and locales, not into lists and formatted text', () => {
    const text = (words: string) => ({ root: { children: [{ text: words }] } })
    const before = {
      title: { de: 'Hund', fr: 'Chien' },
      description: { de: text('a') },
      processingTime: { typical: 'P1D' },
      steps: [{ key: 'k', title: { de: 'x' } }],
    }
    const after = {
      title: { de: 'Hund', fr: 'Le chien' },
      description: { de: text('b') },
      processingTime: { typical: 'P2D', statutory: 'P9D' },
      steps: [{ key: 'k', title: { de: 'y' } }],
    }
    expect(changedFields(before, after)).toEqual([
      'description.de',
      'processingTime.statutory',
      'processingTime.typical',
      'steps',
      'title.fr',
    ])
  })

  it('hold nothing of what the fields hold', () => {
    const secret = 'geheim-4711'
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.constant(secret)),
        (after) => {
          expect(changedFields(undefined, after).join()).not.toContain(secret)
          expect(changedFields(undefined, after)).toEqual(
            Object.keys(after)
              .filter((name) => name !== 'id')
              .sort(),
          )
        },
      ),
      thorough,
    )
  })
})
