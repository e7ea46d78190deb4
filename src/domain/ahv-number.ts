import { finding, type Verdict } from './finding.ts'

/** Swiss social-security number `756.1234.5678.97`: EAN-13 check digit. Source: AHVV (SR 831.101) art. 133. */
export const checkAhvNumber = (value: string): Verdict => {
  if (!/^756\.\d{4}\.\d{4}\.\d{2}$/.test(value)) return finding('AHV_NUMBER_INVALID')
  const digits = value.replaceAll('.', '')
  const sum = Array.from(digits.slice(0, 12)).reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  )
  return (10 - (sum % 10)) % 10 === Number(digits[12]) ? undefined : finding('AHV_NUMBER_INVALID')
}
