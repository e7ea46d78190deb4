/** What a bill is for. */
export interface BillPlace {
  /** Receipt number. */
  number: string
  /** Which time the case is at the step. */
  visit: number
  /** Which of several steps that go on side by side, from 1; 0: it goes on alone. */
  lane: number
}

/** Digits of a receipt number, of how often the case came to the step and of the branch: one reference for each bill. */
const digitsOf = ({ number, visit, lane }: BillPlace): string => {
  const [year = '', turn = ''] = number.split('-')
  const branch = lane === 0 ? '' : String(lane).padStart(3, '0')
  return `${branch}${year}${turn.padStart(9, '0')}${String(visit).padStart(3, '0')}`
}

/** The 26 digits of a QR reference before its check digit. Source: SIX, Swiss Implementation Guidelines QR-bill 2.3, 4.2.2. */
export const qrReferenceDigits = (place: BillPlace): string => digitsOf(place).padStart(26, '0')

/** The same for a creditor reference, before its check digits. Source: ISO 11649. */
export const creditorReferenceDigits = (place: BillPlace): string => digitsOf(place)

/** Which time a case is at a step. @param idempotencyKey as `2026-000042/pay/3` */
export const visitOf = (idempotencyKey: string): number => Number(idempotencyKey.split('/').at(-1))
