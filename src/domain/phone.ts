import { parsePhoneNumberWithError } from 'libphonenumber-js'

import { finding, type Verdict } from './finding.ts'

/** A phone number in E.164, as stored: `+41412288111`. */
export const checkPhone = (value: string): Verdict =>
  toE164(value) === value ? undefined : finding('PHONE_INVALID')

/** What an editor typed (`041 228 81 11`) as E.164, read as a Swiss number; undefined when it is none. */
export const toE164 = (value: string): string | undefined => {
  try {
    const number = parsePhoneNumberWithError(value, { defaultCountry: 'CH', extract: false })
    return number.isValid() && !number.ext ? number.number : undefined
  } catch {
    return undefined
  }
}
