import { finding, type Verdict } from './finding.ts'

/** Swiss postal code, four digits, never starting with 0. Source: eCH-0010 swissZipCode (1000 to 9999). */
export const checkPostalCode = (value: string): Verdict =>
  /^[1-9]\d{3}$/.test(value) ? undefined : finding('POSTAL_CODE_INVALID')
