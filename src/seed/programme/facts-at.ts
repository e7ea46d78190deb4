import { calendarDateOf } from '../../domain/calendar-date.ts'
import type { Milestone } from '../../domain/cost/project/milestone.ts'
import type { Partner } from '../../domain/cost/project/partner.ts'
import type { NamedMilestone, ProgrammeFacts } from '../../domain/cost/snapshot/programme-facts.ts'

/**
 * What was known of a programme at a moment that has passed, of all that is known now: what happened or was decided
 * later is not there yet.
 * @param asOf RFC 3339 in UTC, with milliseconds
 */
export const factsAt = (facts: ProgrammeFacts, asOf: string): ProgrammeFacts => {
  const day = calendarDateOf(asOf)
  const year = Number(day.slice(0, 4))
  const until = <T>(list: readonly T[], dayOf: (one: T) => string): T[] =>
    list.filter((one) => dayOf(one) <= day)
  const decisions = until(facts.decisions, ({ date }) => date)
  const decided = new Set(decisions.map(({ identifier }) => identifier))
  return {
    ...facts,
    decisions,
    contributions: facts.contributions.filter((one) => one.year <= year),
    drawdowns: facts.drawdowns.filter((one) => one.year <= year && decided.has(one.decision)),
    closings: facts.closings.filter(({ closedAt }) => closedAt <= asOf),
    contracts: until(facts.contracts, ({ signedOn }) => signedOn),
    conditions: facts.conditions.map(({ fulfilledOn, ...condition }) => ({
      ...condition,
      ...(fulfilledOn !== undefined && fulfilledOn <= day && { fulfilledOn }),
    })),
    projects: facts.projects.map((project) => ({
      ...project,
      stateHistory: until(project.stateHistory, ({ date }) => date),
      partners: until(project.partners, ({ since }) => since).map((one) => partnerAt(one, day)),
    })),
    milestones: facts.milestones.flatMap((one) => milestoneAt(one, day)),
    // The catalogue does not say when a plan was made: what was online by then is what is known of that time.
    ...(facts.channels && {
      channels: facts.channels.filter(({ onlineFrom }) => (onlineFrom ?? '9999') <= day),
    }),
    inquiries: until(facts.inquiries, ({ submittedOn }) => submittedOn).map((inquiry) => ({
      ...inquiry,
      questions: inquiry.questions.map(({ answer, answeredOn, evidence, ...question }) => ({
        ...question,
        evidence: [],
        ...(answer && answeredOn && answeredOn <= day && { answer, answeredOn, evidence }),
      })),
    })),
  }
}

const partnerAt = ({ until, effect, endsLevels, ...partner }: Partner, day: string): Partner => ({
  ...partner,
  ...(until !== undefined &&
    until <= day && { until, ...(effect && { effect }), ...(endsLevels && { endsLevels }) }),
})

/** A milestone as it was planned then; none while nobody had planned it. */
const milestoneAt = (milestone: NamedMilestone, day: string): NamedMilestone[] => {
  const { actualOn, override, plannings, results, ...rest } = milestone
  const planned = plannings.filter(({ decidedOn }) => decidedOn <= day)
  if (planned.length === 0) return []
  const then: Milestone = {
    ...rest,
    plannings: planned,
    results: results.filter(({ acceptedOn }) => (acceptedOn ?? '') <= day),
    ...(actualOn !== undefined && actualOn <= day && { actualOn }),
    ...(override && override.setOn <= day && { override }),
  }
  return [{ ...then, ...(milestone.title && { title: milestone.title }) }]
}
