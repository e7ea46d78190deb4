import type { CalendarDate } from '../../calendar-date.ts'
import { figureKey, figuresOf, type Figure } from '../ledger/figure.ts'
import type { FormulaName } from '../ledger/formulas.ts'
import { confirmedContributions, type Contribution } from '../contribution/contribution.ts'
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
  /** The canton's share for each franc that municipalities confirmed, in hundredths of a percent; absent while unknown. */
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

/**
 * The canton's match: what it paid and gave in kind, against what municipalities confirmed. A contribution counts with
 * its confirmation: the canton owes its share before the money came, and also of what is blocked.
 */
export const matchingOf = (
  figures: ReadonlyMap<string, Figure>,
  contributions: readonly Contribution[],
): Matching => {
  const ofCanton = (formula: FormulaName) => figures.get(figureKey(formula, { payer: 'canton' }))
  const inKind = ofCanton('givenInKind')?.total
  return {
    // Where nothing of the canton is booked, nobody knows what it gave.
    cash:
      inKind || ofCanton('paid')
        ? netOf(figures, ({ payer }) => payer === 'canton')
        : { rappen: 0, unknown: 1 },
    inKind: inKind ?? noTotal,
    municipal: confirmedContributions(contributions),
  }
}

interface Told {
  entries: readonly Entry[]
  milestones: readonly Milestone[]
  contributions: readonly Contribution[]
}

/** The overview of a programme on a day. */
export const overviewOf = (
  { entries, milestones, contributions }: Told,
  day: CalendarDate,
): Overview => {
  const figures = figuresOf(entries)
  const matching = matchingOf(figures, contributions)
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
    paidByMunicipalities: netOf(figures, ({ payer }) => payer !== 'canton'),
    paidByCanton: netOf(figures, ({ payer }) => payer === 'canton'),
    givenInKindByCanton: matching.inKind,
    ...(ratio !== undefined && { matchRatio: ratio }),
    milestones: Object.fromEntries(
      statuses.map((status) => [status, statuses.filter((one) => one === status).length]),
    ),
  }
}

/** The entries of one project, or all of them. */
export const entriesOf = (
  entries: readonly Entry[],
  project: string | undefined,
): readonly Entry[] =>
  project === undefined ? entries : entries.filter((entry) => entry.project === project)

/** The figures of one project: those of its entries. */
export const projectFigures = (entries: readonly Entry[], project: string): Map<string, Figure> =>
  figuresOf(entriesOf(entries, project))
