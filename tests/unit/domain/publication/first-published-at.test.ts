import { firstPublishedAt } from '../../../../src/domain/publication/first-published-at.ts'

const now = new Date('2026-03-01T08:00:00Z')
const earlier = '2025-01-01T00:00:00.000Z'

describe('the first publication of a document', () => {
  it('is the moment it is published', () => {
    const document = { status: 'published', firstPublishedAt: null } as const
    expect(firstPublishedAt(document, now)).toBe('2026-03-01T08:00:00.000Z')
  })

  it('has not happened to a draft', () => {
    const document = { status: 'draft', firstPublishedAt: null } as const
    expect(firstPublishedAt(document, now)).toBeNull()
  })

  it('does not move when the document is published again', () => {
    const document = { status: 'published', firstPublishedAt: earlier } as const
    expect(firstPublishedAt(document, now)).toBe(earlier)
  })

  it('is not forgotten when the document is withdrawn', () => {
    const document = { status: 'draft', firstPublishedAt: earlier } as const
    expect(firstPublishedAt(document, now)).toBe(earlier)
  })
})
