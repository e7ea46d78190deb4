import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import type { Availability, Channel } from '../../service/building-blocks.ts'
import type { PlannedChannel } from './brought-services.ts'

/** A channel of a service that a project brings, as the catalogue tells it. */
export interface OfferedChannel {
  service: string
  project: string
  channel: Pick<Channel, 'availability' | 'identifier' | 'title'>
}

/** One step of a channel: from a day on, in some municipalities. A state holds it, so that it stays as it was told. */
export interface ChannelStep extends PlannedChannel {
  project: string
  title: LocalizedText
  status: Exclude<Availability['status'], 'not-available'>
  /** Last day. */
  until?: CalendarDate
  /** Days that earlier states planned it for, the first one first. */
  earlierPlans: readonly CalendarDate[]
}

interface Told {
  /** BFS numbers of the municipalities in an area; none where nobody knows the area. */
  municipalitiesOf: (jurisdiction: string) => readonly number[] | 'everywhere' | undefined
  /** What the state before told. */
  before?: readonly ChannelStep[] | undefined
}

/** The steps in which what projects bring goes online; municipalities that follow on one day are one step. */
export const plannedChannels = (
  offered: readonly OfferedChannel[],
  { municipalitiesOf, before = [] }: Told,
): ChannelStep[] => {
  const known = before.flatMap(apart)
  const steps = offered.flatMap(({ service, project, channel }) =>
    rowsOf(channel).flatMap(({ jurisdiction, from, to, status }): ChannelStep[] => {
      const places = jurisdiction === undefined ? 'everywhere' : municipalitiesOf(jurisdiction)
      if (places === undefined || status === 'not-available') return []
      const step = {
        service,
        project,
        channel: channel.identifier,
        title: channel.title,
        status,
        ...(from !== undefined && { onlineFrom: from }),
        ...(to !== undefined && { until: to }),
        earlierPlans: [],
      }
      return places === 'everywhere'
        ? [{ ...step, municipalities: [] }]
        : apart({ ...step, municipalities: places })
    }),
  )
  return together(
    steps.map((step) => ({ ...step, earlierPlans: earlierPlansOf(step, steps, known) })),
  )
}

type Row = Partial<Pick<Availability, 'jurisdiction'>> & Omit<Availability, 'jurisdiction'>

/** A channel without rows can be used everywhere. */
const rowsOf = ({ availability }: OfferedChannel['channel']): readonly Row[] =>
  availability.length > 0 ? availability : [{ status: 'available' }]

/** A step for each of its municipalities; one for everywhere stays one. */
const apart = (step: ChannelStep): ChannelStep[] =>
  step.municipalities.length === 0
    ? [step]
    : step.municipalities.map((bfsNumber) => ({ ...step, municipalities: [bfsNumber] }))

/** The same channel of the same project in the same place. */
const laneOf = ({ project, service, channel, municipalities }: ChannelStep) =>
  [project, service, channel, ...municipalities].join(' ')

/**
 * Days a step was planned for before: those of the step it was, and of plans of its place that are gone where the step
 * is a new one.
 */
const earlierPlansOf = (
  step: ChannelStep,
  steps: readonly ChannelStep[],
  known: readonly ChannelStep[],
): CalendarDate[] => {
  const lane = laneOf(step)
  const then = known.filter((one) => laneOf(one) === lane)
  const same = then.filter(({ onlineFrom }) => onlineFrom === step.onlineFrom)
  const days = new Set(
    steps.filter((one) => laneOf(one) === lane).map(({ onlineFrom }) => onlineFrom),
  )
  const gone = then.filter(
    ({ onlineFrom, status }) => status === 'planned' && !days.has(onlineFrom),
  )
  const plans =
    same.length > 0
      ? same.flatMap(({ earlierPlans }) => earlierPlans)
      : gone.flatMap(({ earlierPlans, onlineFrom }) => [...earlierPlans, onlineFrom ?? []].flat())
  return [...new Set(plans)]
}

/** Steps that differ in their municipality alone, as one. */
const together = (steps: readonly ChannelStep[]): ChannelStep[] =>
  [
    ...Map.groupBy(steps, ({ municipalities, ...step }) =>
      JSON.stringify([municipalities.length === 0, step]),
    ).values(),
  ].flatMap((same) => {
    const [first] = same
    const places = new Set(same.flatMap(({ municipalities }) => municipalities))
    return first ? [{ ...first, municipalities: [...places].toSorted((a, b) => a - b) }] : []
  })
