import fc from 'fast-check'

import {
  addMonths,
  freshnessOn,
  reviewDueOn,
  verifiedOn,
} from '../../../../src/domain/review/review-due.ts'

const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('months added to a day', () => {
  it.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('never jump over a month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const [year = 0, month = 0] = day.split('-').map(Number)
        const [toYear = 0, toMonth = 0] = addMonths(day, months).split('-').map(Number)
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the review of a document', () => {
  it('is due after its own interval, else after the usual one', () => {
    expect([
      reviewDueOn({ lastVerifiedOn: '2026-01-15', intervalMonths: 6 }, 12),
      reviewDueOn({ lastVerifiedOn: '2026-01-15' }, 12),
    ]).toEqual(['2026-07-15', '2027-01-15'])
  })

  it('is due on the day a person set, whenever it was last checked', () => {
    expect(reviewDueOn({ lastVerifiedOn: '2026-01-15', nextReviewDue: '2026-02-01' }, 12)).toBe(
      '2026-02-01',
    )
  })

  it.each([
    ['2026-03-14', 'soon'],
    ['2026-03-15', 'overdue'],
    ['2026-02-15', 'soon'],
    ['2026-02-14', 'fresh'],
  ] as const)('stands on %s, when it is due on 15 March, at %s', (today, expected) => {
    expect(freshnessOn({ nextReviewDue: '2026-03-15' }, today, 12)).toBe(expected)
  })

  it('was never done where nothing is known', () => {
    expect(freshnessOn({}, '2026-03-15', 12)).toBe('never')
  })

  it('is fresh on the day a person did it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 2, max: 60 }), (today, months) => {
        expect(freshnessOn(verifiedOn(today, months), today, 12)).toBe('fresh')
      }),
    )
  })
})
