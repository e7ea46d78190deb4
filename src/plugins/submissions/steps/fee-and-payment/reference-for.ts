import {
  calculateQRReferenceChecksum,
  calculateSCORReferenceChecksum,
  isQRIBAN,
} from 'swissqrbill/utils'

import {
  type BillPlace,
  creditorReferenceDigits,
  qrReferenceDigits,
} from '../../../../domain/submission/payment-reference.ts'

/** The reference of a bill: a QR reference for a QR-IBAN, a creditor reference for any other. */
export const referenceFor = (iban: string, place: BillPlace): string => {
  if (isQRIBAN(iban)) {
    const digits = qrReferenceDigits(place)
    return `${digits}${calculateQRReferenceChecksum(digits)}`
  }
  const digits = creditorReferenceDigits(place)
  return `RF${calculateSCORReferenceChecksum(digits)}${digits}`
}
