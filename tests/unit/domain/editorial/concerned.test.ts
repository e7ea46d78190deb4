import fc from 'fast-check'

import { concerned, type People } from '../../../../src/domain/editorial/concerned.ts'
import { workflowActions } from '../../../../src/domain/editorial/transitions.ts'

const people: People = {
  actor: 1,
  assignee: null,
  requester: 2,
  authors: [1, 3],
  reviewers: [4, 5],
  commenters: [6],
  mentioned: [7],
}

describe('a mail about a change', () => {
  it('asks everybody who may review, or the one person it was given to', () => {
    expect(concerned('request-review', people)).toEqual([4, 5])
    expect(concerned('request-review', { ...people, assignee: 5 })).toEqual([5])
  })

  it('tells those who worked on it how it went on', () => {
    expect(concerned('approve', people)).toEqual([2, 3, 6])
  })

  it('of a comment reaches those who are named in it', () => {
    expect(concerned('comment', people)).toContain(7)
  })

  it('tells whoever planned a publication that it failed', () => {
    expect(concerned('schedule-failed', people)).toEqual([1, 2])
  })

  it('reaches nobody twice and not the one who caused it', () => {
    const ids = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 })
    const somebody = fc.option(fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(
        fc.record({
          actor: somebody,
          assignee: somebody,
          requester: somebody,
          authors: ids,
          reviewers: ids,
          commenters: ids,
          mentioned: ids,
        }),
        fc.constantFrom('comment' as const, 'assign' as const, ...workflowActions),
        (around, event) => {
          const told = concerned(event, around)
          expect(new Set(told).size).toBe(told.length)
          expect(told).not.toContain(around.actor)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
