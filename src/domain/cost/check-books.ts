import type { CalendarDate } from '../calendar-date.ts'
import { checkBudgets, checkReserve } from './budget.ts'
import type { CostFinding } from './cost-finding.ts'
import { checkContributionsBooked } from './contribution/check-booked.ts'
import { checkPayments } from './contribution/check-payments.ts'
import { checkRates, type ContributionRate } from './contribution/contribution-rate.ts'
import { checkContributions, type Contribution } from './contribution/contribution.ts'
import {
  checkAvailable,
  checkConditions,
  checkEscrowBalances,
  checkReleases,
  type EscrowCondition,
} from './escrow.ts'
import { checkCorrections } from './ledger/check-corrections.ts'
import { checkEntry } from './ledger/check-entry.ts'
import { checkActualsKnown, checkYearShift } from './ledger/check-years.ts'
import { checkClosedYears, type YearClosing } from './ledger/closed-years.ts'
import type { Entry } from './ledger/entry.ts'
import { figuresOf } from './ledger/figure.ts'
import { checkDrawdowns, checkVotes, type Decision, type Drawdown } from './project/decision.ts'
import type { Milestone } from './project/milestone.ts'

/** Everything a programme's money is told by. */
export interface Books {
  entries: readonly Entry[]
  contributions: readonly Contribution[]
  rates: readonly ContributionRate[]
  conditions: readonly EscrowCondition[]
  milestones: readonly Pick<Milestone, 'actualOn' | 'identifier'>[]
  decisions: readonly Decision[]
  drawdowns: readonly Drawdown[]
  closings: readonly YearClosing[]
}

/** Every rule about the money of a programme, on a day: all that is wrong, and all that is to be shown. */
export const checkBooks = (books: Books, day: CalendarDate): CostFinding[] => {
  const { entries, contributions, decisions, closings } = books
  const figures = figuresOf(entries)
  const years = [...new Set(entries.map(({ year }) => year))].toSorted()
  return [
    ...entries.flatMap(checkEntry),
    ...checkCorrections(entries),
    ...checkClosedYears(entries, closings),
    ...checkYearShift(entries),
    ...checkRates(books.rates),
    ...checkContributions(contributions),
    ...checkContributionsBooked(contributions, entries),
    ...checkPayments(entries),
    ...checkConditions(books.conditions, books.milestones),
    ...checkReleases(entries, books.conditions),
    ...checkEscrowBalances(entries),
    ...checkAvailable(entries),
    ...checkReserve(entries, decisions),
    ...decisions.flatMap(checkVotes),
    ...checkDrawdowns(decisions, books.drawdowns),
    ...checkBudgets(figures, years),
    ...checkActualsKnown(
      figures,
      years.filter((year) => `${String(year)}-12-31` < day),
    ),
  ]
}
