import { finding, type Verdict } from './finding.ts'

const weights = [5, 4, 3, 2, 7, 6, 5, 4]

/**
 * Swiss business identification number, `CHE-123.456.789` or `CHE123456789`, with its check digit.
 * Source: UIDV (SR 431.031) annex; modulus 11, a remainder giving 10 is not assigned.
 */
export const checkUid = (value: string): Verdict => {
  const digits = /^CHE-?(\d{3})\.?(\d{3})\.?(\d{3})$/.exec(value)?.slice(1).join('')
  if (!digits) return finding('UID_INVALID')
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[8]) ? undefined : finding('UID_INVALID')
}
