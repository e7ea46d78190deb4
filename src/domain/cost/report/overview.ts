import type { CalendarDate } from '../../calendar-date.ts'
import { figureKey, figuresOf, type Figure } from '../ledger/figure.ts'
import type { FormulaName } from '../ledger/formulas.ts'
import type { Entry } from '../ledger/entry.ts'
import { type Matching, matchRatio } from '../matching.ts'
import { derivedStatus, type Milestone, type MilestoneStatus } from '../project/milestone.ts'
import { addTotals, noTotal, type Total } from '../total.ts'

/** What a reader asks first: how much, from whom, for what, are we on time. */
export interface Overview {
  budget?: Total
  actual?: Total
  forecast?: Total
  /** At the programme's disposal. */
  available?: Total
  /** Paid and blocked. */
  escrowed?: Total
  paidByMunicipalities: Total
  paidByCanton: Total
  givenInKindByCanton: Total
  /** The canton's share for each franc of the municipalities, in hundredths of a percent; absent while unknown. */
  matchRatio?: number
  milestones: Partial<Record<MilestoneStatus, number>>
}

const atAll = (figures: ReadonlyMap<string, Figure>, formula: FormulaName): Total | undefined =>
  figures.get(figureKey(formula, {}))?.total

/** What payers of a kind gave in all, without what went back. */
const netOf = (figures: ReadonlyMap<string, Figure>, isOwn: (figure: Figure) => boolean): Total =>
  addTotals(
    [...figures.values()]
      .filter((figure) => figure.year === undefined && figure.payer !== undefined && isOwn(figure))
      .map(({ formula, total }) => {
        if (formula === 'paid') return total
        return formula === 'refunded' ? { ...total, rappen: 0 - total.rappen } : noTotal
      }),
  )

/** The canton's match: what it paid and gave in kind, against what municipalities paid. */
export const matchingOf = (figures: ReadonlyMap<string, Figure>): Matching => ({
  cash: netOf(figures, ({ payer }) => payer === 'canton'),
  inKind: figures.get(figureKey('givenInKind', { payer: 'canton' }))?.total ?? noTotal,
  municipal: netOf(figures, ({ payer }) => payer !== 'canton'),
})

/** The overview of a programme on a day. */
export const overviewOf = (
  entries: readonly Entry[],
  milestones: readonly Milestone[],
  day: CalendarDate,
): Overview => {
  const figures = figuresOf(entries)
  const matching = matchingOf(figures)
  const ratio = matchRatio(matching)
  const told = ['budget', 'actual', 'forecast', 'available', 'escrowed'] as const
  const statuses = milestones.map((milestone) => derivedStatus(milestone, day))
  return {
    ...Object.fromEntries(
      told.flatMap((formula) => {
        const total = atAll(figures, formula)
        return total ? [[formula, total]] : []
      }),
    ),
    paidByMunicipalities: matching.municipal,
    paidByCanton: matching.cash,
    givenInKindByCanton: matching.inKind,
    ...(ratio !== undefined && { matchRatio: ratio }),
    milestones: Object.fromEntries(
      statuses.map((status) => [status, statuses.filter((one) => one === status).length]),
    ),
  }
}

/** The figures of one project: those of its entries. */
export const projectFigures = (entries: readonly Entry[], project: string): Map<string, Figure> =>
  figuresOf(entries.filter((entry) => entry.project === project))
