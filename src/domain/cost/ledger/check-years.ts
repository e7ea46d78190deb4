import { categoryPointer } from '../budget.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import { costCategories } from '../cost-category.ts'
import { entryPointer, type Entry } from './entry.ts'
import { figureKey, type Figure } from './figure.ts'

/** What happened counts in the year it happened in, unless it says which year it is for. */
export const checkYearShift = (entries: readonly Entry[]): CostFinding[] =>
  entries
    .filter(
      ({ valueKind, year, forYear, corrects, bookedOn }) =>
        valueKind === 'actual' &&
        forYear === undefined &&
        corrects === undefined &&
        !bookedOn.startsWith(String(year)),
    )
    .map((entry) => found('YEAR_SHIFTED', entryPointer(entry, '/year'), { year: entry.year }))

/** A year that is over tells what was spent in every category that has a budget, even if that is nothing. */
export const checkActualsKnown = (
  figures: ReadonlyMap<string, Figure>,
  yearsOver: readonly number[],
): CostFinding[] =>
  yearsOver.flatMap((year) =>
    costCategories
      .filter(
        (category) =>
          figures.has(figureKey('budget', { year, category })) &&
          !figures.has(figureKey('actual', { year, category })),
      )
      .map((category) => found('ACTUAL_UNKNOWN', categoryPointer(year, category), { year })),
  )
