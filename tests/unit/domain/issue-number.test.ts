import fc from 'fast-check'

import {
  checkIssueNumber,
  issueFromAddress,
  issueInAddress,
  orderOfIssue,
} from '../../../src/domain/issue-number.ts'

describe('the number of a newsletter issue', () => {
  it.each(['1/2016', '4/2016', '12/2026', '99/1999'])('passes as %s', (value) => {
    expect(checkIssueNumber(value)).toBeUndefined()
  })

  it.each([
    '',
    '2016',
    '4-2016',
    '4/16',
    '0/2016',
    '04/2016',
    '100/2016',
    '4/1899',
    '4/2100',
    '4/20166',
    ' 4/2016',
    '4/2016\n',
  ])('is refused as "%s"', (value) => {
    expect(checkIssueNumber(value)).toEqual({ code: 'ISSUE_NUMBER_INVALID' })
  })
})

describe('an issue among the others', () => {
  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1900, max: 2099 }))
    .map(([issue, year]) => ({ issue, year, number: `${String(issue)}/${String(year)}` }))

  it('comes after every issue of the years before, and those before it of its year', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const isLater =
          one.year > other.year || (one.year === other.year && one.issue > other.issue)
        expect(orderOfIssue(one.number) > orderOfIssue(other.number)).toBe(isLater)
      }),
    )
  })

  it('is found by the number in its address, and by none that is none', () => {
    fc.assert(
      fc.property(numbers, ({ number }) => {
        expect(issueFromAddress(issueInAddress(number))).toBe(number)
        expect(issueFromAddress(number)).toBe(number)
      }),
    )
    expect(issueInAddress('4/2016')).toBe('2016-4')
    expect(issueFromAddress('2016-100')).toBeUndefined()
    expect(issueFromAddress('subscribe')).toBeUndefined()
  })
})
