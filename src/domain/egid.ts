import { finding, type Verdict } from './finding.ts'

/** Federal building identifier, 1 to 9 digits. Source: eCH-0129 EGID. */
export const checkEgid = (value: string): Verdict =>
  /^[1-9]\d{0,8}$/.test(value) ? undefined : finding('EGID_INVALID')
