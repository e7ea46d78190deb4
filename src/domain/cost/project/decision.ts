import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** A resolution of a parliament, a government or a steering committee. */
export interface Decision {
  identifier: string
  body: string
  date: CalendarDate
  subject: LocalizedText
  text?: LocalizedText
  outcome: 'accepted' | 'rejected'
  /** Identifiers of the projects and programmes it affects. */
  affects: readonly string[]
  votes?: Votes
  credit?: Credit
}

/** Who voted how; abstentions are known less often. */
interface Votes {
  for: number
  against: number
  abstentions?: number
}

/** Money a decision grants, over some years. */
interface Credit {
  amountRappen: number
  fromYear: number
  toYear: number
}

/** What was drawn from a credit in a year. */
export interface Drawdown {
  decision: string
  year: number
  amountRappen: number
}

/** What is left of a credit after all that was drawn from it, in Rappen; below zero when too much was. */
export const creditLeft = (
  { identifier, credit }: Decision,
  drawdowns: readonly Drawdown[],
): number | undefined =>
  credit &&
  drawdowns
    .filter(({ decision }) => decision === identifier)
    .reduce((left, { amountRappen }) => left - amountRappen, credit.amountRappen)

const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0

/** Votes are whole, and more of them were for what was accepted, and for nothing that was rejected. */
export const checkVotes = ({ identifier, votes, outcome }: Decision): CostFinding[] => {
  if (!votes) return []
  const here = `/decisions/${identifier}/votes`
  if (![votes.for, votes.against, votes.abstentions ?? 0].every(isCount)) {
    return [found('VOTES_NOT_WHOLE', here)]
  }
  return votes.for > votes.against === (outcome === 'accepted')
    ? []
    : [found('VOTES_CONTRADICT', here)]
}

/** Drawn is from credits that exist, in their years, and never more than was granted. */
export const checkDrawdowns = (
  decisions: readonly Decision[],
  drawdowns: readonly Drawdown[],
): CostFinding[] => [
  ...decisions
    .filter((decision) => (creditLeft(decision, drawdowns) ?? 0) < 0)
    .map(({ identifier }) => found('CREDIT_OVERDRAWN', `/decisions/${identifier}/credit`)),
  ...drawdowns.flatMap(({ decision, year }, i) => {
    const here = `/drawdowns/${String(i)}`
    const credit = decisions.find(({ identifier }) => identifier === decision)?.credit
    if (!credit) return [found('CREDIT_UNKNOWN', `${here}/decision`)]
    return credit.fromYear <= year && year <= credit.toYear
      ? []
      : [found('DRAWN_OUTSIDE_CREDIT', `${here}/year`, { year })]
  }),
]

/** Full-time equivalents of a number of percents of posts: 780 are 7.8. */
export const fullTimeEquivalents = (postPercents: number): number => postPercents / 100
