import type { CalendarDate } from '../../calendar-date.ts'
import { endedLevelsOn, type Partner } from './partner.ts'
import { offersOn, type StateChange } from './project-state.ts'

/** A service that a channel is to bring. */
export interface PlannedChannel {
  service: string
  channel: string
  project?: string
  onlineFrom?: CalendarDate
  /** BFS numbers; empty for everywhere. */
  municipalities: readonly number[]
}

/** A project as far as the services go that it brings. */
export interface BringingProject {
  identifier: string
  stateHistory: readonly StateChange[]
  partners: readonly Partner[]
  /** Services it brings, with the level that regulates each: `gemeinde`, `kanton` … */
  services: readonly { identifier: string; level: string }[]
}

/** A municipality, and the authority that stands for it among partners. */
export interface Place {
  bfsNumber: number
  authority: string
}

/** A service that the money of a programme brought to a place. */
export interface BroughtService {
  service: string
  project: string
  channel: string
  since: CalendarDate
}

/**
 * What the money brought to a municipality by a day: services that can be used there online, because of a project that
 * was not suspended there and whose partners for that level have not left. The earliest channel counts.
 */
export const broughtServices = (
  projects: readonly BringingProject[],
  channels: readonly PlannedChannel[],
  { place, day }: { place: Place; day: CalendarDate },
): BroughtService[] =>
  projects
    .filter(({ stateHistory }) => offersOn(stateHistory, place.authority, day))
    .flatMap((project) => {
      const ended = endedLevelsOn(project.partners, day)
      return project.services
        .filter(({ level }) => !ended.has(level))
        .flatMap(({ identifier: service }) => {
          const first = firstChannel(channels, { service, project: project.identifier, place, day })
          return first ? [{ service, project: project.identifier, ...first }] : []
        })
    })

const firstChannel = (
  channels: readonly PlannedChannel[],
  wanted: { service: string; project: string; place: Place; day: CalendarDate },
): { channel: string; since: CalendarDate } | undefined =>
  channels
    .filter(
      ({ service, project, municipalities }) =>
        service === wanted.service &&
        project === wanted.project &&
        (municipalities.length === 0 || municipalities.includes(wanted.place.bfsNumber)),
    )
    .flatMap(({ channel, onlineFrom: since }) =>
      since !== undefined && since <= wanted.day ? [{ channel, since }] : [],
    )
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .at(0)
