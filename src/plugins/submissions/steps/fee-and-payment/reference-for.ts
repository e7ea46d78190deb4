import {
  calculateQRReferenceChecksum,
  calculateSCORReferenceChecksum,
  isQRIBAN,
} from 'swissqrbill/utils'

import {
  creditorReferenceDigits,
  qrReferenceDigits,
} from '../../../../domain/submission/payment-reference.ts'

/** The reference of a bill: a QR reference for a QR-IBAN, a creditor reference for any other. @param visit which time the case is there */
export const referenceFor = (iban: string, number: string, visit: number): string => {
  if (isQRIBAN(iban)) {
    const digits = qrReferenceDigits(number, visit)
    return `${digits}${calculateQRReferenceChecksum(digits)}`
  }
  const digits = creditorReferenceDigits(number, visit)
  return `RF${calculateSCORReferenceChecksum(digits)}${digits}`
}
