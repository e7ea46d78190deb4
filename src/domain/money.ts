import { finding, type Verdict } from './finding.ts'

/** Rappen of a decimal amount as written in a law or a table: `17.50` is 1750. Undefined when it is no such amount. */
export const rappenOf = (francs: string): number | undefined => {
  const parts = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(francs)
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}

/** Whole Rappen as a decimal number of francs, for machines: -123450 is `-1234.50`. */
export const decimalFrancs = (rappen: number): string => {
  const digits = String(Math.abs(rappen)).padStart(3, '0')
  return `${rappen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Whole Rappen as people in Switzerland read them, in every language: 123450 is «CHF 1’234.50», less than nothing «CHF −0.05». */
export const formatRappen = (rappen: number): string =>
  `CHF ${decimalFrancs(rappen)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+\.)/g, '’')}`

/** A range of fees runs upwards. */
export const checkAmountRange = (minRappen: number, maxRappen: number): Verdict =>
  minRappen <= maxRappen ? undefined : finding('AMOUNT_RANGE_INVALID')

interface FeeAmounts {
  amountRappen?: number | null
  minRappen?: number | null
  maxRappen?: number | null
}

const isKnown = (amount: number | null | undefined) => amount !== null && amount !== undefined

/** A fixed fee and one per unit have an amount, a range has both ends; a tariff may have none. */
export const checkFeeAmounts = (kind: string, fee: FeeAmounts): Verdict => {
  const isComplete =
    kind === 'range' ? isKnown(fee.minRappen) && isKnown(fee.maxRappen) : isKnown(fee.amountRappen)
  return ['fixed', 'per-unit', 'range'].includes(kind) && !isComplete
    ? finding('AMOUNT_MISSING')
    : undefined
}
