import fc from 'fast-check'

import { sameContent } from '../../../../src/domain/editorial/same-content.ts'

const fields = ['title', 'rows', 'flag', 'workflow', '_status']

describe('two states of a document', () => {
  it('are the same whatever the system notes about them', () => {
    const before = { title: 'Hund', _status: 'draft', workflow: { state: 'draft' } }
    const after = { title: 'Hund', _status: 'published', workflow: { state: 'approved' } }
    expect(sameContent(before, after, fields)).toBe(true)
  })

  it('are the same where a value is missing in one and empty in the other', () => {
    expect(sameContent({ title: null, rows: [], flag: false }, { title: '' }, fields)).toBe(true)
  })

  it('are the same when a row was only given another id', () => {
    const before = { rows: [{ id: 'a', text: 'x' }] }
    expect(sameContent(before, { rows: [{ text: 'x', id: 'b' }] }, fields)).toBe(true)
  })

  it('differ by one word, a row more, and another order of rows', () => {
    const before = { title: 'Hund', rows: [{ text: 'x' }, { text: 'y' }] }
    expect(sameContent(before, { ...before, title: 'Hunde' }, fields)).toBe(false)
    expect(sameContent(before, { ...before, rows: [...before.rows, {}] }, fields)).toBe(false)
    expect(sameContent(before, { ...before, rows: before.rows.toReversed() }, fields)).toBe(false)
  })

  it('are never the same when a text differs', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (a, b) => sameContent({ title: a }, { title: b }, fields) === (a === b),
      ),
      { numRuns: 1000 },
    )
  })
})
