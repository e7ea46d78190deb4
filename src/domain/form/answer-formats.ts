import { isValidIBAN } from 'ibantools'

import { checkAhvNumber } from '../ahv-number.ts'
import { checkEgid } from '../egid.ts'
import type { ErrorCode } from '../errors.ts'
import { toE164 } from '../phone.ts'
import { checkPostalCode } from '../postal-code.ts'
import { checkUid } from '../uid.ts'

interface AnswerFormat {
  isValid: (answer: string) => boolean
  code: ErrorCode
}

/** Formats of answers beside those of JSON Schema, by the name they have there. */
export const answerFormats = {
  'ahv-number': {
    isValid: (answer) => checkAhvNumber(answer) === undefined,
    code: 'AHV_NUMBER_INVALID',
  },
  uid: { isValid: (answer) => checkUid(answer) === undefined, code: 'UID_INVALID' },
  /** With or without spaces, as it is printed. Source: ISO 13616. */
  iban: {
    isValid: (answer) => isValidIBAN(answer.replaceAll(' ', '')),
    code: 'IBAN_INVALID',
  },
  /** As people write it; a number without country is a Swiss one. */
  phone: { isValid: (answer) => toE164(answer) !== undefined, code: 'PHONE_INVALID' },
  'postal-code': {
    isValid: (answer) => checkPostalCode(answer) === undefined,
    code: 'POSTAL_CODE_INVALID',
  },
  egid: { isValid: (answer) => checkEgid(answer) === undefined, code: 'EGID_INVALID' },
} as const satisfies Record<string, AnswerFormat>

/** Code of an answer that is not in its format; of those of JSON Schema too. */
export const codeOfFormat = (format: string): ErrorCode => {
  if (Object.hasOwn(answerFormats, format)) {
    return answerFormats[format as keyof typeof answerFormats].code
  }
  return format === 'email' ? 'EMAIL_INVALID' : 'ANSWER_DATE_INVALID'
}
