import type { Contribution } from '../contribution/contribution.ts'
import type { Figure } from '../ledger/figure.ts'
import type { Payer } from '../payer.ts'
import { exactRappen, type Total } from '../total.ts'
import { amountsAt, type Amounts } from './cost-table.ts'

/** A row of the table of payers: one payer or all of them, in a year or in all. */
export interface PayerRow {
  year?: number
  payer?: Payer
  amounts: Amounts
  /** What the contribution of the year rests on; absent for the canton and for all years. */
  contribution?: Contribution
  /** What was paid per inhabitant, in whole Rappen. */
  paidPerInhabitantRappen?: number
}

/** Rappen per inhabitant, rounded half up; unknown while the sum or the number of inhabitants is. */
export const perInhabitant = (
  total: Total | undefined,
  inhabitants: number | undefined,
): number | undefined => {
  const rappen = total && exactRappen(total)
  return rappen === undefined || inhabitants === undefined || inhabitants === 0
    ? undefined
    : Math.floor((2 * rappen + inhabitants) / (2 * inhabitants))
}

/** Who owes, paid and gave what, in every year and in all. */
export const payerTable = (
  figures: ReadonlyMap<string, Figure>,
  years: readonly number[],
  contributions: readonly Contribution[],
): PayerRow[] => {
  const payers = payersOf(figures, contributions)
  return [...years, undefined].flatMap((year) =>
    [...payers, undefined].map((payer) => {
      const place = { ...(year !== undefined && { year }), ...(payer !== undefined && { payer }) }
      const amounts = amountsAt(figures, 'payer', place)
      const contribution = contributions.find((one) => one.payer === payer && one.year === year)
      const paidEach = perInhabitant(amounts.paid, contribution?.inhabitants)
      return {
        ...place,
        amounts,
        ...(contribution && { contribution }),
        ...(paidEach !== undefined && { paidPerInhabitantRappen: paidEach }),
      }
    }),
  )
}

/** Everybody with a contribution or a figure: municipalities by number, the canton last. */
const payersOf = (
  figures: ReadonlyMap<string, Figure>,
  contributions: readonly Contribution[],
): Payer[] => {
  const rank = (payer: Payer) => (payer === 'canton' ? Number.POSITIVE_INFINITY : payer)
  return [
    ...new Set([
      ...contributions.map(({ payer }) => payer),
      ...[...figures.values()].flatMap(({ payer }) => payer ?? []),
    ]),
  ].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
