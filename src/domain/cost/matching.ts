import { exactRappen, type Total } from './total.ts'

/** How the canton matches what municipalities contribute, in money and in kind. */
export interface Matching {
  cash: Total
  inKind: Total
  /** What municipalities confirmed that they contribute. */
  municipal: Total
}

/**
 * The canton's share for each franc of the municipalities, in hundredths of a percent, rounded half up: 10 000 is parity.
 * Undefined while anything in it is unknown, or while the municipalities contribute nothing.
 */
export const matchRatio = ({ cash, inKind, municipal }: Matching): number | undefined => {
  const given = exactRappen({
    rappen: cash.rappen + inKind.rappen,
    unknown: cash.unknown + inKind.unknown,
  })
  const base = exactRappen(municipal)
  return given === undefined || base === undefined || base <= 0
    ? undefined
    : Math.floor((given * 20_000 + base) / (base * 2))
}

/** Whether the canton gives at least as much as the municipalities; what is yet to be valued can only add to it. */
export const isMatched = ({ cash, inKind, municipal }: Matching): boolean | undefined => {
  const base = exactRappen(municipal)
  if (base === undefined) return undefined
  if (cash.rappen + inKind.rappen >= base) return true
  return cash.unknown + inKind.unknown > 0 ? undefined : false
}
