import type { CalendarDate } from '../../calendar-date.ts'
import { currentPlan, type Milestone } from './milestone.ts'

/** A service that a channel is to bring. */
export interface PlannedChannel {
  service: string
  channel: string
  project?: string
  onlineFrom?: CalendarDate
  /** BFS numbers; empty for everywhere. */
  municipalities: readonly number[]
}

/** Something people can expect on a day. */
export interface RoadmapEntry {
  kind: 'channel' | 'milestone'
  identifier: string
  project?: string
  /** The day it is expected or happened; absent while nobody knows. */
  day?: CalendarDate
  /** Days it was planned for before, the first one first. */
  earlierPlans: readonly CalendarDate[]
  isDone: boolean
  municipalities: readonly number[]
}

/** What is coming, by day; what has no day comes last. A milestone that moves, moves here and keeps its old days. */
export const roadmapOf = (
  milestones: readonly Milestone[],
  channels: readonly PlannedChannel[],
  today: CalendarDate,
): RoadmapEntry[] =>
  [
    ...milestones.map((milestone) => ofMilestone(milestone, today)),
    ...channels.map((channel) => ofChannel(channel, today)),
  ].toSorted(
    (a, b) => compare(a.day ?? '9999', b.day ?? '9999') || compare(a.identifier, b.identifier),
  )

/** The part of a roadmap that concerns a municipality: what is for everywhere, and what is for it. */
export const roadmapOfMunicipality = (
  entries: readonly RoadmapEntry[],
  bfsNumber: number,
): RoadmapEntry[] =>
  entries.filter(
    ({ municipalities }) => municipalities.length === 0 || municipalities.includes(bfsNumber),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
    municipalities: [],
  }
}

const ofChannel = (channel: PlannedChannel, today: CalendarDate): RoadmapEntry => ({
  kind: 'channel',
  identifier: channel.channel,
  ...(channel.project !== undefined && { project: channel.project }),
  ...(channel.onlineFrom !== undefined && { day: channel.onlineFrom }),
  earlierPlans: [],
  isDone: channel.onlineFrom !== undefined && channel.onlineFrom <= today,
  municipalities: channel.municipalities,
})
