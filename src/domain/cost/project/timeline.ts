import type { CalendarDate } from '../../calendar-date.ts'
import type { Decision } from './decision.ts'
import type { Milestone } from './milestone.ts'
import type { Partner } from './partner.ts'
import type { ProjectState, StateChange } from './project-state.ts'

/** A project as far as its history goes. */
export interface TimelineProject {
  identifier: string
  stateHistory: readonly StateChange[]
  partners: readonly Partner[]
}

/** Something that happened, and to what. */
export type TimelineEvent = { day: CalendarDate } & (
  | { kind: 'decision'; decision: string }
  | { kind: 'state'; project: string; to: ProjectState; decision?: string }
  | { kind: 'joined' | 'left'; project: string; authority: string }
  | { kind: 'milestone'; project: string; milestone: string }
)

/** Everything that happened by a day, the oldest first; on one day what was decided before what followed. */
export const timelineOf = (
  {
    projects,
    decisions,
    milestones,
  }: {
    projects: readonly TimelineProject[]
    decisions: readonly Decision[]
    milestones: readonly Milestone[]
  },
  today: CalendarDate,
): TimelineEvent[] => {
  const events: TimelineEvent[] = [
    ...decisions.map(({ identifier, date }) => ({
      day: date,
      kind: 'decision' as const,
      decision: identifier,
    })),
    ...projects.flatMap(eventsOfProject),
    ...milestones.flatMap(({ identifier, project, actualOn }) =>
      actualOn === undefined
        ? []
        : [{ day: actualOn, kind: 'milestone' as const, project, milestone: identifier }],
    ),
  ]
  return events
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const eventsOfProject = ({
  identifier,
  stateHistory,
  partners,
}: TimelineProject): TimelineEvent[] => [
  ...stateHistory.map(({ date, to, decision }) => ({
    day: date,
    kind: 'state' as const,
    project: identifier,
    to,
    ...(decision !== undefined && { decision }),
  })),
  ...partners.flatMap(({ authority, since, until }): TimelineEvent[] => [
    { day: since, kind: 'joined', project: identifier, authority },
    ...(until === undefined
      ? []
      : [{ day: until, kind: 'left' as const, project: identifier, authority }]),
  ]),
]
