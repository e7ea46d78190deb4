import { found, type CostFinding } from '../cost-finding.ts'
import { checkPlanningsKept } from '../project/milestone.ts'
import type { ProgrammeFacts } from './programme-facts.ts'

type Named = readonly { identifier: string }[]

/** Lists of a programme whose members stay once they were public. */
const lists = ['projects', 'decisions', 'contracts', 'conditions', 'inquiries'] as const

const lost = (before: Named, after: Named, here: string): CostFinding[] => {
  const known = new Set(after.map(({ identifier }) => identifier))
  return before
    .filter(({ identifier }) => !known.has(identifier))
    .map(({ identifier }) => found('FACT_LOST', `/${here}/${identifier}`))
}

/** What was public stays: nothing of it disappears, and every planning of a milestone is still there. */
export const checkFactsKept = (before: ProgrammeFacts, after: ProgrammeFacts): CostFinding[] => [
  ...lists.flatMap((list) => lost(before[list], after[list], list)),
  ...before.milestones.flatMap((was) => {
    const is = after.milestones.find(
      ({ identifier, project }) => identifier === was.identifier && project === was.project,
    )
    return is ? checkPlanningsKept(was, is) : [found('FACT_LOST', `/milestones/${was.identifier}`)]
  }),
]

/** Answers and conditions name decisions, contracts and milestones by their key alone: no two have the same. */
export const checkNames = ({
  decisions,
  contracts,
  milestones,
}: Pick<ProgrammeFacts, 'contracts' | 'decisions' | 'milestones'>): CostFinding[] => {
  const taken = new Set<string>()
  return Object.entries({ decisions, contracts, milestones }).flatMap(([list, members]) =>
    members.flatMap(({ identifier }) => {
      const isTaken = taken.has(identifier)
      taken.add(identifier)
      return isTaken ? [found('NAME_TWICE', `/${list}/${identifier}`)] : []
    }),
  )
}
