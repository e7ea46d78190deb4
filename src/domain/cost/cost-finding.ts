import type { Severity } from '../publication/finding.ts'

/**
 * Every code of the rules of programme and costs. An error keeps figures from being published, a warning is shown.
 * Codes are public and never renamed; `docs/cost-findings.md` lists the same ones, a test compares both ways.
 */
export const costFindingSeverities = {
  ACTUAL_IN_FUTURE: 'error',
  ACTUAL_UNKNOWN: 'warning',
  AMOUNT_NOT_WHOLE: 'error',
  AMOUNT_UNKNOWN: 'error',
  ANSWER_UNDATED: 'error',
  ANSWER_UNPROVEN: 'error',
  AS_OF_BACKWARDS: 'error',
  AS_OF_IN_FUTURE: 'error',
  CASH_OVERDRAWN: 'warning',
  CATEGORY_MISPLACED: 'error',
  CONDITION_TOO_EARLY: 'error',
  CONTRACT_ORDER: 'error',
  CONTRIBUTION_NOT_PRODUCT: 'error',
  CONTRIBUTION_TWICE: 'error',
  CORRECTED_ENTRY_UNKNOWN: 'error',
  CORRECTED_TWICE: 'error',
  CORRECTION_INEXACT: 'error',
  CREDIT_OVERDRAWN: 'error',
  CREDIT_UNKNOWN: 'error',
  DECISION_UNKNOWN: 'error',
  DEPENDENCY_CYCLE: 'error',
  DEPENDENCY_UNKNOWN: 'error',
  DRAWN_OUTSIDE_CREDIT: 'error',
  DUE_ENTERED: 'error',
  DUE_NOT_CONTRIBUTION: 'error',
  EARLIER_YEAR_OPEN: 'error',
  EMBARGO_OVERTAKEN: 'error',
  ENTRY_BACKDATED: 'error',
  ENTRY_CHANGED: 'error',
  ENTRY_EMPTY: 'error',
  ENTRY_LOST: 'error',
  ENTRY_SHAPE: 'error',
  ENTRY_TWICE: 'error',
  ENTRY_UNBALANCED: 'error',
  EQUATION_BROKEN: 'error',
  ESCROW_OVERDRAWN: 'error',
  EVIDENCE_UNKNOWN: 'error',
  FACT_LOST: 'error',
  FIGURE_MISSING: 'error',
  FIGURE_NOT_SUM: 'error',
  FIGURE_WITHOUT_ENTRIES: 'error',
  FROZEN_FIGURE_CHANGED: 'error',
  GOAL_WITHOUT_PROJECT: 'warning',
  INHABITANTS_NOT_WHOLE: 'error',
  INTEREST_HIDDEN: 'error',
  INTEREST_UNDECLARED: 'warning',
  MILESTONE_KIND_UNKNOWN: 'error',
  MOMENT_INVALID: 'error',
  NAME_TWICE: 'error',
  NOTE_MISSING: 'error',
  OVERRIDE_UNEXPLAINED: 'error',
  OVER_BUDGET: 'warning',
  OWN_SNAPSHOT: 'error',
  PAID_TOO_MUCH: 'error',
  PARTNER_EFFECT_MISSING: 'error',
  PARTNER_ORDER: 'error',
  PARTNER_TWICE: 'error',
  PARTS_NOT_TOTAL: 'error',
  PAYER_MISPLACED: 'error',
  PHASE_UNKNOWN: 'error',
  PLANNING_LOST: 'error',
  PLANNING_ORDER: 'error',
  PLANNING_UNEXPLAINED: 'error',
  PROJECT_UNKNOWN: 'error',
  QUESTION_NUMBER: 'error',
  RATE_NOT_WHOLE: 'error',
  RATE_TWICE: 'error',
  RELEASE_CONDITION_OPEN: 'error',
  RESERVE_UNDECIDED: 'error',
  RESULT_NOT_ACCEPTED: 'error',
  SNAPSHOT_PUBLISHED: 'error',
  SOURCES_MISSING: 'error',
  STATE_ORDER: 'error',
  STATE_UNDECIDED: 'error',
  STATE_UNREACHABLE: 'error',
  SUSPENSION_ENDED: 'error',
  VALUATION_MISSING: 'error',
  VOTES_CONTRADICT: 'error',
  VOTES_NOT_WHOLE: 'error',
  WITHHELD_TOO_LONG: 'warning',
  WITHHELD_UNEXPLAINED: 'error',
  YEAR_CLOSED: 'error',
  YEAR_NOT_OVER: 'error',
  YEAR_SHIFTED: 'warning',
  YEAR_UNVALUED: 'error',
} as const satisfies Record<string, Severity>

/** Stable, public name of something a rule of programme and costs can find. */
export type CostFindingCode = keyof typeof costFindingSeverities

/** What a rule found, and where. */
export interface CostFinding {
  code: CostFindingCode
  severity: Severity
  /** JSON pointer into the programme (RFC 6901): `/contributions/1061/2021/amountRappen`. */
  pointer: string
  /** Values for the placeholders of the text in `i18n/cost-findings/texts.ts`; amounts end in `Rappen`. */
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

/** Whether nothing among the findings keeps figures from being published; warnings are shown. */
export const isPublishable = (findings: readonly CostFinding[]): boolean =>
  findings.every(({ severity }) => severity === 'warning')
