import { agreedDecision, peopleWith } from '../../../../src/domain/submission/decision.ts'

const yes = (by: number) => ({ by, action: 'approved' as const })
const no = (by: number) => ({ by, action: 'refused' as const })

describe('a decision of one person', () => {
  it('is what the person says', () => {
    expect(agreedDecision([], 1)).toBeUndefined()
    expect(agreedDecision([no(1)], 1)).toBe('refused')
  })
})

describe('a decision of four eyes', () => {
  it('takes two people, not one who says it twice', () => {
    expect(agreedDecision([yes(1), yes(1)], 2)).toBeUndefined()
    expect(agreedDecision([yes(1), yes(2)], 2)).toBe('approved')
  })

  it('waits while the two differ, and counts what each said last', () => {
    expect(agreedDecision([yes(1), no(2)], 2)).toBeUndefined()
    expect(agreedDecision([yes(1), no(2), no(1)], 2)).toBe('refused')
  })

  it('counts people, also those who say something anew', () => {
    expect(peopleWith([], 1)).toBe(1)
    expect(peopleWith([yes(1)], 1)).toBe(1)
    expect(peopleWith([yes(1), no(1)], 2)).toBe(2)
  })
})
