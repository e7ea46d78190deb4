import { budgetState, type BudgetState } from '../budget.ts'
import { costCategories, type CostCategory } from '../cost-category.ts'
import { figureKey, type Figure, type FigurePlace } from '../ledger/figure.ts'
import { formulaNames, formulaOf, type FormulaName } from '../ledger/formulas.ts'
import type { ToldFigure } from '../snapshot/reconcile.ts'
import type { Total } from '../total.ts'

/** What is told of one place; a figure nobody has booked anything for is absent. */
export type Amounts = Partial<Record<FormulaName, Total>>

/** A row of the table of costs: a category or all of them, in a year or in all. */
export interface CostRow {
  year?: number
  category?: CostCategory
  amounts: Amounts
  state: BudgetState
}

/** The figures of a place, of those that are told by category, payer or programme. */
export const amountsAt = (
  figures: ReadonlyMap<string, Figure>,
  by: 'category' | 'payer' | 'programme',
  place: FigurePlace,
): Amounts =>
  Object.fromEntries(
    formulaNames
      .filter((formula) => formulaOf(formula).by === by)
      .flatMap((formula) => {
        const total = figures.get(figureKey(formula, place))?.total
        return total ? [[formula, total]] : []
      }),
  )

/** Costs of every year and of all, each by category and in all: what the page, the files and the answer tell alike. */
export const costTable = (
  figures: ReadonlyMap<string, Figure>,
  years: readonly number[],
): CostRow[] =>
  [...years, undefined].flatMap((year) =>
    [...costCategories, undefined].map((category) => {
      const place = { ...(year !== undefined && { year }), ...(category && { category }) }
      const amounts = amountsAt(figures, 'category', place)
      return { ...place, amounts, state: budgetState(amounts.budget, amounts.actual) }
    }),
  )

/** The figures that rows tell, to be held against the entries. */
export const toldBy = (rows: readonly (FigurePlace & { amounts: Amounts })[]): ToldFigure[] =>
  rows.flatMap(({ year, category, payer, amounts }) =>
    formulaNames.flatMap((formula) => {
      const total = amounts[formula]
      return total
        ? [
            {
              formula,
              ...(year !== undefined && { year }),
              ...(category !== undefined && { category }),
              ...(payer !== undefined && { payer }),
              total,
            },
          ]
        : []
    }),
  )
