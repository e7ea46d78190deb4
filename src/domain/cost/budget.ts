import type { CalendarDate } from '../calendar-date.ts'
import { found, type CostFinding } from './cost-finding.ts'
import { costCategories, type CostCategory } from './cost-category.ts'
import { entryPointer, type Entry } from './ledger/entry.ts'
import { figureKey, type Figure } from './ledger/figure.ts'
import { exactRappen, type Total } from './total.ts'

/** How spending compares with the budget; unknown while either is. */
export type BudgetState = 'within' | 'over-budget' | 'unknown'

/**
 * Whether more was spent than planned and added. What is known to be spent may exceed the budget while something is
 * still to be valued: then it is over all the same.
 */
export const budgetState = (budget: Total | undefined, actual: Total | undefined): BudgetState => {
  const planned = budget && exactRappen(budget)
  if (planned === undefined || actual === undefined) return 'unknown'
  if (actual.rappen > planned) return 'over-budget'
  return actual.unknown > 0 ? 'unknown' : 'within'
}

/** Every category of a year that is over its budget: shown, never hidden in the sum of all. */
export const checkBudgets = (
  figures: ReadonlyMap<string, Figure>,
  years: readonly number[],
): CostFinding[] =>
  years.flatMap((year) =>
    costCategories
      .filter((category) => {
        const total = (formula: 'actual' | 'budget') =>
          figures.get(figureKey(formula, { year, category }))?.total
        return budgetState(total('budget'), total('actual')) === 'over-budget'
      })
      .map((category) => found('OVER_BUDGET', categoryPointer(year, category))),
  )

/** Where a category of a year stands in the published record. */
export const categoryPointer = (year: number, category: CostCategory): string =>
  `/costs/${String(year)}/${category}`

/** A decision as far as the reserve needs it. */
interface DatedDecision {
  identifier: string
  date: CalendarDate
}

/** The reserve is committed and spent only on a decision that was made by then. */
export const checkReserve = (
  entries: readonly Entry[],
  decisions: readonly DatedDecision[],
): CostFinding[] =>
  entries
    .filter(usesReserve)
    .filter(
      ({ decision, bookedOn }) =>
        !decisions.some(({ identifier, date }) => identifier === decision && date <= bookedOn),
    )
    .map((entry) => found('RESERVE_UNDECIDED', entryPointer(entry, '/decision')))

/** A plan only sets the reserve up; to take an entry back, and to declare that nothing was spent, needs nobody. */
const usesReserve = ({ valueKind, corrects, postings }: Entry): boolean =>
  (valueKind === 'actual' || valueKind === 'commitment') &&
  corrects === undefined &&
  postings.some(
    ({ account, category, rappen }) =>
      account === 'expense' && category === 'reserve' && rappen !== 0,
  )
