import { finding, type Verdict } from './finding.ts'

/** Number of a newsletter issue within its year: `4/2016`. */
export const checkIssueNumber = (value: string): Verdict =>
  /^[1-9]\d?\/(19|20)\d{2}$/.test(value) ? undefined : finding('ISSUE_NUMBER_INVALID')
