import { checkIssueNumber } from '../../../src/domain/issue-number.ts'

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
