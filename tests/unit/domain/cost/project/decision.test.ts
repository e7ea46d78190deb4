import {
  checkDrawdowns,
  checkVotes,
  creditLeft,
  type Decision,
  fullTimeEquivalents,
} from '../../../../../src/domain/cost/project/decision.ts'

const decision = (more: Partial<Decision> = {}): Decision => ({
  identifier: 'ba-29-2021',
  body: 'Grosser Stadtrat',
  date: '2021-09-30',
  subject: { de: 'Sonderkredit Digitalisierung' },
  outcome: 'accepted',
  affects: [],
  ...more,
})

describe('the votes of a decision', () => {
  it.each([
    ['79 to 26', { for: 79, against: 26 }, 'accepted'],
    ['82 to 26 and 3 abstentions', { for: 82, against: 26, abstentions: 3 }, 'accepted'],
    ['26 to 82', { for: 26, against: 82 }, 'rejected'],
    ['a tie', { for: 50, against: 50 }, 'rejected'],
  ] as const)('of %s lead to what was decided', (_, votes, outcome) => {
    expect(checkVotes(decision({ votes, outcome }))).toEqual([])
  })

  it('may be unknown', () => {
    expect(checkVotes(decision())).toEqual([])
  })

  it.each([
    ['accepted', { for: 50, against: 50 }],
    ['accepted', { for: 26, against: 82 }],
    ['rejected', { for: 79, against: 26 }],
  ] as const)('cannot say otherwise than %s with %j', (outcome, votes) => {
    expect(checkVotes(decision({ votes, outcome }))).toEqual([
      { code: 'VOTES_CONTRADICT', severity: 'error', pointer: '/decisions/ba-29-2021/votes' },
    ])
  })

  it.each([
    [{ for: 79.5, against: 26 }],
    [{ for: 79, against: -1 }],
    [{ for: 79, against: 26, abstentions: 0.5 }],
  ])('are whole people: %j', (votes) => {
    expect(checkVotes(decision({ votes })).map(({ code }) => code)).toEqual(['VOTES_NOT_WHOLE'])
  })
})

describe('the credit of a decision', () => {
  const credit = { amountRappen: 1_382_900_000, fromYear: 2022, toYear: 2031 }
  const granted = decision({ credit })
  const drawn = (year: number, amountRappen: number, of = 'ba-29-2021') => ({
    decision: of,
    year,
    amountRappen,
  })

  it('of CHF 13’829’000 may be drawn to the last Rappen, over ten years', () => {
    const drawdowns = [drawn(2022, 1_000_000_000), drawn(2031, 382_900_000)]
    expect(creditLeft(granted, drawdowns)).toBe(0)
    expect(checkDrawdowns([granted], drawdowns)).toEqual([])
  })

  it('is not drawn one Rappen beyond', () => {
    const drawdowns = [drawn(2022, 1_382_900_000), drawn(2023, 1)]
    expect(creditLeft(granted, drawdowns)).toBe(-1)
    expect(checkDrawdowns([granted], drawdowns)).toEqual([
      { code: 'CREDIT_OVERDRAWN', severity: 'error', pointer: '/decisions/ba-29-2021/credit' },
    ])
  })

  it.each([[2021], [2032]])('is not drawn in %d', (year) => {
    expect(checkDrawdowns([granted], [drawn(2022, 1), drawn(year, 1)])).toEqual([
      {
        code: 'DRAWN_OUTSIDE_CREDIT',
        severity: 'error',
        pointer: '/drawdowns/1/year',
        values: { year },
      },
    ])
  })

  it('is not drawn from a decision without one, or from none', () => {
    const other = decision({ identifier: 'other' })
    expect(
      checkDrawdowns([granted, other], [drawn(2022, 1, 'other'), drawn(2022, 1, 'none')]),
    ).toEqual([
      { code: 'CREDIT_UNKNOWN', severity: 'error', pointer: '/drawdowns/0/decision' },
      { code: 'CREDIT_UNKNOWN', severity: 'error', pointer: '/drawdowns/1/decision' },
    ])
  })

  it('is not lessened by what was drawn from another', () => {
    expect(creditLeft(granted, [drawn(2022, 1, 'other')])).toBe(1_382_900_000)
    expect(creditLeft(decision(), [])).toBeUndefined()
  })

  it('of 780 percents of posts pays for 7.8 full-time equivalents', () => {
    expect(fullTimeEquivalents(780)).toBe(7.8)
  })
})
