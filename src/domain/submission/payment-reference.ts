/** Digits of a receipt number and of how often the case came to the step: one reference for each bill. */
const digitsOf = (number: string, visit: number): string => {
  const [year = '', turn = ''] = number.split('-')
  return `${year}${turn.padStart(9, '0')}${String(visit).padStart(3, '0')}`
}

/** The 26 digits of a QR reference before its check digit. Source: SIX, Swiss Implementation Guidelines QR-bill 2.3, 4.2.2. */
export const qrReferenceDigits = (number: string, visit: number): string =>
  digitsOf(number, visit).padStart(26, '0')

/** The same for a creditor reference, before its check digits. Source: ISO 11649. */
export const creditorReferenceDigits = (number: string, visit: number): string =>
  digitsOf(number, visit)

/** Which time a case is at a step. @param idempotencyKey as `2026-000042/pay/3` */
export const visitOf = (idempotencyKey: string): number => Number(idempotencyKey.split('/').at(-1))
