import { finding, type Verdict } from './finding.ts'

const pattern = /^[1-9]\d?\/(19|20)\d{2}$/

/** Number of a newsletter issue within its year: `4/2016`. */
export const checkIssueNumber = (value: string): Verdict =>
  pattern.test(value) ? undefined : finding('ISSUE_NUMBER_INVALID')

/** Where an issue stands among all: the later, the greater. */
export const orderOfIssue = (number: string): number => {
  const [issue = 0, year = 0] = number.split('/').map(Number)
  return year * 100 + issue
}

/** A number as a part of an address, where a slash has another meaning: `2016-4`. */
export const issueInAddress = (number: string): string => number.split('/').toReversed().join('-')

/** The number somebody means by `2016-4` or `4/2016`; undefined where it is none. */
export const issueFromAddress = (text: string): string | undefined => {
  const [, year, issue] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? []
  const number = year === undefined ? text : `${String(issue)}/${year}`
  return pattern.test(number) ? number : undefined
}
