import type { CalendarDate } from '../../calendar-date.ts'
import type { CostFinding } from '../cost-finding.ts'
import { checkContract } from '../project/contract.ts'
import { checkDependencies } from '../project/dependencies.ts'
import { checkInquiry } from '../project/inquiry.ts'
import { checkInterests } from '../project/interest.ts'
import { checkMilestone } from '../project/milestone.ts'
import { checkPartners } from '../project/partner.ts'
import { checkStateHistory, stateOn } from '../project/project-state.ts'
import { checkGoals } from '../project/strategy-goal.ts'
import { checkFactsKept, checkNames } from './facts-kept.ts'
import type { ProgrammeFacts } from './programme-facts.ts'

/**
 * Every rule about what a programme tells beside its money, on a day.
 * @param figures keys of the figures it has; answers may rest on them
 * @param before what was public last
 */
export const checkFacts = (
  facts: ProgrammeFacts,
  {
    day,
    figures,
    before,
  }: { day: CalendarDate; figures: Iterable<string>; before?: ProgrammeFacts },
): CostFinding[] => {
  const { projects, milestones, decisions, contracts, goals, inquiries } = facts
  const decided = decisions.map(({ identifier }) => identifier)
  const known = new Set([
    ...figures,
    ...decided,
    ...contracts.map(({ identifier }) => identifier),
    ...milestones.map(({ identifier }) => identifier),
  ])
  return [
    ...projects.flatMap(({ identifier, stateHistory, partners }) => [
      ...checkStateHistory(identifier, stateHistory, decided),
      ...checkPartners(identifier, partners),
    ]),
    ...checkDependencies(projects),
    ...milestones.flatMap((milestone) => {
      const approach = projects.find(({ identifier }) => identifier === milestone.project)?.approach
      return checkMilestone(milestone, facts.milestoneKinds, {
        approach: approach ?? 'classic',
        day,
      })
    }),
    ...contracts.flatMap((contract) => checkContract(contract, day)),
    ...inquiries.flatMap((inquiry) => checkInquiry(inquiry, known)),
    ...checkGoals(
      goals,
      projects.map(({ identifier, stateHistory, services }) => ({
        identifier,
        state: stateOn(stateHistory, day),
        services: services.map((service) => service.identifier),
      })),
    ),
    ...checkNames(facts),
    ...(before ? checkFactsKept(before, facts) : []),
    ...checkInterests(facts.roles, facts.interests, suppliersOf(facts)),
  ]
}

const suppliersOf = ({ contracts }: ProgrammeFacts): string[] =>
  contracts.flatMap(({ supplier }) => supplier ?? [])
