import type { Severity } from '../publication/finding.ts'

/**
 * Every code of the rules of programme and costs. An error keeps figures from being published, a warning is shown.
 * Codes are public and never renamed; `docs/cost-findings.md` lists the same ones, a test compares both ways.
 */
export const costFindingSeverities = {
  AMOUNT_NOT_WHOLE: 'error',
  AMOUNT_UNKNOWN: 'error',
  CASH_OVERDRAWN: 'warning',
  CATEGORY_MISPLACED: 'error',
  CONTRIBUTION_NOT_PRODUCT: 'error',
  CONTRIBUTION_TWICE: 'error',
  CORRECTED_ENTRY_UNKNOWN: 'error',
  CORRECTED_TWICE: 'error',
  CORRECTION_INEXACT: 'error',
  CREDIT_OVERDRAWN: 'error',
  CREDIT_UNKNOWN: 'error',
  DRAWN_OUTSIDE_CREDIT: 'error',
  EARLIER_YEAR_OPEN: 'error',
  ENTRY_EMPTY: 'error',
  ENTRY_SHAPE: 'error',
  ENTRY_TWICE: 'error',
  ENTRY_UNBALANCED: 'error',
  ESCROW_OVERDRAWN: 'error',
  INHABITANTS_NOT_WHOLE: 'error',
  NOTE_MISSING: 'error',
  OVER_BUDGET: 'warning',
  PAID_TOO_MUCH: 'error',
  PAYER_MISPLACED: 'error',
  RATE_NOT_WHOLE: 'error',
  RATE_TWICE: 'error',
  RELEASE_CONDITION_OPEN: 'error',
  RESERVE_UNDECIDED: 'error',
  VALUATION_MISSING: 'error',
  VOTES_CONTRADICT: 'error',
  VOTES_NOT_WHOLE: 'error',
  YEAR_CLOSED: 'error',
  YEAR_NOT_OVER: 'error',
  YEAR_UNVALUED: 'error',
} as const satisfies Record<string, Severity>

/** Stable, public name of something a rule of programme and costs can find. */
export type CostFindingCode = keyof typeof costFindingSeverities

/** What a rule found, and where. */
export interface CostFinding {
  code: CostFindingCode
  severity: Severity
  /** JSON pointer into the programme (RFC 6901): `/contributions/bfs-1061/2021/amountRappen`. */
  pointer: string
  /** Values for the placeholders of the text for people. Amounts are whole Rappen. */
  values?: Record<string, string | number>
}

/** Shorthand of a rule's answer: its severity follows from the code. */
export const found = (
  code: CostFindingCode,
  pointer: string,
  values?: CostFinding['values'],
): CostFinding => ({
  code,
  severity: costFindingSeverities[code],
  pointer,
  ...(values && { values }),
})
