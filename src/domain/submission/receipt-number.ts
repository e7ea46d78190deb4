/** A receipt number: the year, and the turn within it. */
export const receiptNumberPattern = /^\d{4}-\d{6,9}$/

/** The number of the nth submission of a year, for example `2026-000042`. */
export const receiptNumber = (year: number, turn: number): string =>
  `${String(year)}-${String(turn).padStart(6, '0')}`
