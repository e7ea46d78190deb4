import type { CalendarDate } from '../../calendar-date.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** How far a project is. */
export const projectStates = [
  'idea',
  'initialised',
  'concept',
  'realisation',
  'rollout',
  'closed',
  'suspended',
  'cancelled',
] as const

export type ProjectState = (typeof projectStates)[number]

/** What may follow a state. A suspended project resumes where it was, which its history knows. */
const following: Readonly<Record<ProjectState, readonly ProjectState[]>> = {
  idea: ['initialised', 'cancelled'],
  initialised: ['concept', 'realisation', 'suspended', 'cancelled'],
  concept: ['realisation', 'suspended', 'cancelled'],
  realisation: ['rollout', 'suspended', 'cancelled'],
  rollout: ['closed', 'suspended', 'cancelled'],
  closed: [],
  suspended: ['initialised', 'concept', 'realisation', 'rollout', 'cancelled'],
  cancelled: [],
}

/** One change of a project's state. */
export interface StateChange {
  to: ProjectState
  date: CalendarDate
  /** The decision it rests on; suspending, resuming and cancelling need one. */
  decision?: string
  /** Until when a suspension is meant to last. */
  until?: CalendarDate
  /** Partners that go on all the same while the project is suspended. */
  continuing?: readonly string[]
}

/** The state of a project on a day; an idea until its first change. */
export const stateOn = (history: readonly StateChange[], day: CalendarDate): ProjectState =>
  history.filter(({ date }) => date <= day).at(-1)?.to ?? 'idea'

/** Whether what a partner offers under the project stays available on a day: not while it is suspended, except for those that go on. */
export const offersOn = (
  history: readonly StateChange[],
  partner: string,
  day: CalendarDate,
): boolean => {
  const last = history.filter(({ date }) => date <= day).at(-1)
  return last?.to === 'suspended'
    ? (last.continuing ?? []).includes(partner)
    : last?.to !== 'cancelled'
}

const needsDecision = (from: ProjectState, to: ProjectState): boolean =>
  to === 'suspended' || to === 'cancelled' || from === 'suspended'

/** The state that was suspended: what a project resumes. */
const before = (history: readonly StateChange[], i: number): ProjectState =>
  history.slice(0, i).findLast(({ to }) => to !== 'suspended')?.to ?? 'idea'

/** Every change follows from the one before, in time and by rule, with the decision it needs. */
export const checkStateHistory = (
  project: string,
  history: readonly StateChange[],
  decisions: readonly string[],
): CostFinding[] =>
  history.flatMap(({ to, date, decision, until }, i) => {
    const here = `/projects/${project}/stateHistory/${String(i)}`
    const previous = history[i - 1]
    const from = previous?.to ?? 'idea'
    const isAllowed =
      following[from].includes(to) &&
      (from !== 'suspended' || to === 'cancelled' || to === before(history, i))
    return [
      ...(isAllowed ? [] : [found('STATE_UNREACHABLE', `${here}/to`, { from, to })]),
      ...(previous && previous.date > date ? [found('STATE_ORDER', `${here}/date`)] : []),
      ...(needsDecision(from, to) && !decision
        ? [found('STATE_UNDECIDED', `${here}/decision`)]
        : []),
      ...(decision && !decisions.includes(decision)
        ? [found('DECISION_UNKNOWN', `${here}/decision`)]
        : []),
      ...(until && until < date ? [found('SUSPENSION_ENDED', `${here}/until`)] : []),
    ]
  })
