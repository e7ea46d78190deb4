/** A sum that says what it does not know. */
export interface Total {
  /** Sum of the parts that are known, in Rappen. */
  rappen: number
  /** How many parts nobody knows; they are not zero, the sum is at least what is known. */
  unknown: number
}

/** The sum of nothing. */
export const noTotal: Total = { rappen: 0, unknown: 0 }

/** The sum of amounts of which some may be unknown. */
export const totalOf = (parts: readonly (number | undefined)[]): Total =>
  addTotals(
    parts.map((rappen) =>
      rappen === undefined ? { rappen: 0, unknown: 1 } : { rappen, unknown: 0 },
    ),
  )

/** The sum of sums. */
export const addTotals = (totals: readonly Total[]): Total =>
  totals.reduce(
    (sum, { rappen, unknown }) => ({
      rappen: sum.rappen + rappen,
      unknown: sum.unknown + unknown,
    }),
    noTotal,
  )

/** The sum where every part of it is known; otherwise undefined, never a smaller number. */
export const exactRappen = ({ rappen, unknown }: Total): number | undefined =>
  unknown === 0 ? rappen : undefined
