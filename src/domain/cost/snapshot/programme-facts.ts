import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import type { ContributionRate } from '../contribution/contribution-rate.ts'
import type { Contribution } from '../contribution/contribution.ts'
import type { EscrowCondition } from '../escrow.ts'
import type { YearClosing } from '../ledger/closed-years.ts'
import type { Contract } from '../project/contract.ts'
import type { Decision, Drawdown } from '../project/decision.ts'
import type { Approach } from '../project/hermes-phase.ts'
import type { Inquiry } from '../project/inquiry.ts'
import type { DeclaredInterest, ProjectRole } from '../project/interest.ts'
import type { Milestone, MilestoneKind } from '../project/milestone.ts'
import type { Partner } from '../project/partner.ts'
import type { ChannelStep } from '../project/planned-channels.ts'
import type { StateChange } from '../project/project-state.ts'
import type { StrategyGoal } from '../project/strategy-goal.ts'

/** A project as it is told. */
export interface ProjectFacts {
  identifier: string
  name: LocalizedText
  summary?: LocalizedText
  /** Identifier of the authority. */
  lead?: string
  approach: Approach
  stateHistory: readonly StateChange[]
  partners: readonly Partner[]
  dependsOn: readonly string[]
  services: readonly { identifier: string; level: string }[]
  systems: readonly string[]
}

/** A milestone with the name it has in its project, where it has one of its own. */
export type NamedMilestone = Milestone & { title?: LocalizedText }

/** Everything a programme is told by beside its ledger, as of one moment. */
export interface ProgrammeFacts {
  identifier: string
  name: LocalizedText
  summary?: LocalizedText
  sponsors: readonly string[]
  supporters: readonly string[]
  contractBasis?: LocalizedText
  /** Whether amounts are invented to show how it works; said wherever they appear. */
  isDemo: boolean
  rates: readonly ContributionRate[]
  conditions: readonly EscrowCondition[]
  closings: readonly YearClosing[]
  contributions: readonly Contribution[]
  decisions: readonly (Decision & { source?: string })[]
  drawdowns: readonly Drawdown[]
  contracts: readonly Contract[]
  goals: readonly (StrategyGoal & { title: LocalizedText })[]
  milestoneKinds: readonly MilestoneKind[]
  milestones: readonly NamedMilestone[]
  projects: readonly ProjectFacts[]
  /** Where and from when what the projects bring goes online; absent in states taken before states noted it. */
  channels?: readonly ChannelStep[]
  roles: readonly ProjectRole[]
  interests: readonly DeclaredInterest[]
  /** How many help; names are not part of a state that never changes, because consent can be withdrawn. */
  innovatorsOn: { day: CalendarDate; count: number }
  inquiries: readonly (Inquiry & { title: LocalizedText })[]
}
