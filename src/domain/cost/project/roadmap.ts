import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import type { BringingProject } from './brought-services.ts'
import { currentPlan, derivedStatus, type Milestone, type MilestoneStatus } from './milestone.ts'
import { endedLevelsOn } from './partner.ts'
import type { ChannelStep } from './planned-channels.ts'
import { type ProjectState, stateOn } from './project-state.ts'

/** Something people can expect on a day. */
export type RoadmapEntry = {
  identifier: string
  project: string
  /** The day it is expected or happened; absent while nobody knows. */
  day?: CalendarDate
  /** Days it was planned for before, the first one first. */
  earlierPlans: readonly CalendarDate[]
  isDone: boolean
  /** What keeps what is not done from coming: its project was suspended or given up. */
  halted?: Extract<ProjectState, 'cancelled' | 'suspended'>
  /** BFS numbers; empty for everywhere. */
  municipalities: readonly number[]
} & (
  | { kind: 'milestone'; status: MilestoneStatus }
  | {
      kind: 'channel'
      service: string
      title: LocalizedText
      availability: ChannelStep['status']
      /** Last day. */
      until?: CalendarDate
    }
)

/** What a roadmap is made of. */
export interface RoadmapFacts {
  milestones: readonly Milestone[]
  /** Absent in states that were taken before states noted them. */
  channels?: readonly ChannelStep[]
  projects: readonly BringingProject[]
}

/** What is coming, by day; what has no day comes last. What moves, moves here and keeps its old days. */
export const roadmapOf = (
  { milestones, channels = [], projects }: RoadmapFacts,
  today: CalendarDate,
): RoadmapEntry[] => {
  const haltedBy = new Map(
    projects.flatMap(({ identifier, stateHistory }) => {
      const state = stateOn(stateHistory, today)
      return state === 'suspended' || state === 'cancelled' ? [[identifier, state] as const] : []
    }),
  )
  return [
    ...milestones.map((milestone) => ofMilestone(milestone, today)),
    ...channels
      .filter((channel) => isToCome(channel, projects))
      .map((one) => ofChannel(one, today)),
  ]
    .map((entry) => {
      const halted = entry.isDone ? undefined : haltedBy.get(entry.project)
      return halted ? { ...entry, halted } : entry
    })
    .toSorted(
      (a, b) => compare(a.day ?? '9999', b.day ?? '9999') || compare(a.identifier, b.identifier),
    )
}

/** What of a roadmap is asked for. */
export interface RoadmapQuestion {
  /** BFS number: what is for everywhere, and what is for that municipality. */
  bfs?: number | undefined
  project?: string | undefined
}

/** The part of a roadmap that is asked for. */
export const partOfRoadmap = (
  entries: readonly RoadmapEntry[],
  { bfs, project }: RoadmapQuestion,
): RoadmapEntry[] =>
  entries.filter(
    (entry) =>
      (project === undefined || entry.project === project) &&
      (bfs === undefined ||
        entry.municipalities.length === 0 ||
        entry.municipalities.includes(bfs)),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a channel comes at all: not after those have left who bring services of its level. */
const isToCome = (
  { project, service, onlineFrom }: ChannelStep,
  projects: readonly BringingProject[],
): boolean => {
  const own = projects.find(({ identifier }) => identifier === project)
  const level = own?.services.find(({ identifier }) => identifier === service)?.level
  return (
    !own || level === undefined || !endedLevelsOn(own.partners, onlineFrom ?? '9999').has(level)
  )
}

const ofMilestone = (milestone: Milestone, today: CalendarDate): RoadmapEntry => {
  const { identifier, project, actualOn, forecastOn, plannings } = milestone
  const day = actualOn ?? forecastOn ?? currentPlan(milestone)?.plannedOn
  return {
    kind: 'milestone',
    identifier,
    project,
    ...(day !== undefined && { day }),
    earlierPlans: [...new Set(plannings.map(({ plannedOn }) => plannedOn))].filter(
      (one) => one !== day,
    ),
    isDone: actualOn !== undefined && actualOn <= today,
    status: derivedStatus(milestone, today),
    municipalities: [],
  }
}

const ofChannel = (step: ChannelStep, today: CalendarDate): RoadmapEntry => {
  const { channel, project, service, title, status, onlineFrom, until, ...rest } = step
  return {
    kind: 'channel',
    identifier: channel,
    project,
    service,
    title,
    availability: status,
    ...(onlineFrom !== undefined && { day: onlineFrom }),
    ...(until !== undefined && { until }),
    earlierPlans: rest.earlierPlans,
    isDone: status !== 'planned' && (onlineFrom === undefined || onlineFrom <= today),
    municipalities: rest.municipalities,
  }
}
