import type { Figure } from '../ledger/figure.ts'
import { amountsAt, type Amounts } from './cost-table.ts'

/** A row of the table of money: how much came to the programme's disposal in a year, or is there in all. */
export interface CashRow {
  year?: number
  amounts: Amounts
}

/** What is at the programme's disposal, in every year and in all; escrow is not. */
export const cashTable = (
  figures: ReadonlyMap<string, Figure>,
  years: readonly number[],
): CashRow[] =>
  [...years, undefined].map((year) => {
    const place = year === undefined ? {} : { year }
    return { ...place, amounts: amountsAt(figures, 'programme', place) }
  })
