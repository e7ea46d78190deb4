import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import { hasPhase, type Approach, type HermesPhase, type ReleaseKind } from './hermes-phase.ts'

/** One kind of milestone a programme knows; the catalogue is the programme's own, not ours. */
export interface MilestoneKind {
  /** As the programme numbers them: `IS10`. */
  code: string
  title: LocalizedText
  phase: HermesPhase
  release?: ReleaseKind
  /** Whether it is reached only with a result somebody accepted. */
  needsResult: boolean
}

/** A day that was promised, and when and why it was. The first one is the baseline. */
export interface Planning {
  plannedOn: CalendarDate
  decidedOn: CalendarDate
  reason?: LocalizedText
}

/** A result of a milestone. */
interface MilestoneResult {
  document: string
  acceptedOn?: CalendarDate
  /** The body that accepted it; a role, not a person. */
  acceptedBy?: string
}

/** What somebody thinks instead of the rule; it stands beside it and hides nothing. */
export interface StatusOverride {
  status: MilestoneStatus
  reason: LocalizedText
  setOn: CalendarDate
}

export interface Milestone {
  identifier: string
  project: string
  kind: string
  /** Every planning there was, the oldest first; none is ever removed. */
  plannings: readonly Planning[]
  forecastOn?: CalendarDate
  actualOn?: CalendarDate
  results: readonly MilestoneResult[]
  override?: StatusOverride
}

/** How a milestone stands. */
export const milestoneStatuses = [
  'unplanned',
  'scheduled',
  'at-risk',
  'late',
  'reached',
  'reached-late',
] as const

export type MilestoneStatus = (typeof milestoneStatuses)[number]

/** The day that counts now: of the last planning. */
export const currentPlan = ({ plannings }: Pick<Milestone, 'plannings'>): Planning | undefined =>
  plannings.at(-1)

/** The day that was promised first. */
const baseline = ({ plannings }: Pick<Milestone, 'plannings'>): Planning | undefined => plannings[0]

/**
 * The status the dates lead to on a day: reached once it happened, late once the planned day has passed, at risk while
 * the forecast lies behind the plan. Nobody estimates it.
 */
export const derivedStatus = (
  milestone: Pick<Milestone, 'actualOn' | 'forecastOn' | 'plannings'>,
  day: CalendarDate,
): MilestoneStatus => {
  const plannedOn = currentPlan(milestone)?.plannedOn
  const { actualOn, forecastOn } = milestone
  if (actualOn !== undefined && actualOn <= day) {
    return plannedOn !== undefined && actualOn > plannedOn ? 'reached-late' : 'reached'
  }
  if (plannedOn === undefined) return 'unplanned'
  if (plannedOn < day) return 'late'
  return forecastOn !== undefined && forecastOn > plannedOn ? 'at-risk' : 'scheduled'
}

/** The derived status, and beside it what somebody set instead, with the reason. */
export interface ShownStatus {
  derived: MilestoneStatus
  override?: StatusOverride
}

/** What pages show: always the rule's answer, and an override that differs from it. */
export const shownStatus = (milestone: Milestone, day: CalendarDate): ShownStatus => {
  const derived = derivedStatus(milestone, day)
  const { override } = milestone
  return override && override.setOn <= day && override.status !== derived
    ? { derived, override }
    : { derived }
}

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000))

/** Days behind the first and the current planning; below zero when earlier. Unknown without a plan or a date. */
export interface Variance {
  fromBaseline?: number
  fromCurrent?: number
}

/** By how many days what happened, or else what is expected, differs from what was promised. */
export const varianceOf = (milestone: Milestone): Variance => {
  const day = milestone.actualOn ?? milestone.forecastOn
  const first = baseline(milestone)
  const last = currentPlan(milestone)
  return day === undefined || !first || !last
    ? {}
    : {
        fromBaseline: daysBetween(first.plannedOn, day),
        fromCurrent: daysBetween(last.plannedOn, day),
      }
}

const hasText = (text: LocalizedText | undefined) => Boolean(text?.de?.trim())

/** What a milestone must hold on a day, by the catalogue of its programme. */
export const checkMilestone = (
  milestone: Milestone,
  kinds: readonly MilestoneKind[],
  { approach, day }: { approach: Approach; day: CalendarDate },
): CostFinding[] => {
  const here = `/milestones/${milestone.identifier}`
  const kind = kinds.find(({ code }) => code === milestone.kind)
  if (!kind) return [found('MILESTONE_KIND_UNKNOWN', `${here}/kind`)]
  const { actualOn, override, plannings, results } = milestone
  const isReached = actualOn !== undefined
  const isAccepted = results.some(
    ({ acceptedOn }) => acceptedOn && isReached && acceptedOn <= actualOn,
  )
  return [
    ...(hasPhase(approach, kind.phase) ? [] : [found('PHASE_UNKNOWN', `${here}/kind`)]),
    ...(isReached && actualOn > day ? [found('ACTUAL_IN_FUTURE', `${here}/actualOn`)] : []),
    ...(isReached && kind.needsResult && !isAccepted
      ? [found('RESULT_NOT_ACCEPTED', `${here}/results`)]
      : []),
    ...(override && !hasText(override.reason)
      ? [found('OVERRIDE_UNEXPLAINED', `${here}/override/reason`)]
      : []),
    ...plannings.flatMap((planning, i) =>
      checkPlanning(planning, plannings[i - 1], `${here}/plannings/${String(i)}`),
    ),
  ]
}

/** A re-planning comes after the one it replaces and says why. */
const checkPlanning = (
  planning: Planning,
  before: Planning | undefined,
  here: string,
): CostFinding[] =>
  before === undefined
    ? []
    : [
        ...(planning.decidedOn >= before.decidedOn
          ? []
          : [found('PLANNING_ORDER', `${here}/decidedOn`)]),
        ...(hasText(planning.reason) ? [] : [found('PLANNING_UNEXPLAINED', `${here}/reason`)]),
      ]

/** A planning that was public stays as it was: new ones are added behind it. */
export const checkPlanningsKept = (before: Milestone, after: Milestone): CostFinding[] =>
  before.plannings.flatMap((planning, i) => {
    const kept = after.plannings[i]
    return kept?.plannedOn === planning.plannedOn && kept.decidedOn === planning.decidedOn
      ? []
      : [found('PLANNING_LOST', `/milestones/${before.identifier}/plannings/${String(i)}`)]
  })
