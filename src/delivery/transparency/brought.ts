import { type Channel, onlineKinds } from '../../domain/service/building-blocks.ts'
import {
  type BroughtService,
  broughtServices,
  type PlannedChannel,
} from '../../domain/cost/project/brought-services.ts'
import type { Page } from './page.ts'

/** A channel of the catalogue with the areas it can be used in. */
interface OpenChannel {
  service: string
  project: string
  channel: Channel
}

/** The channels of the services that projects bring, as the catalogue tells them now. */
export const openChannels = async ({
  state,
  live,
}: Pick<Page, 'live' | 'state'>): Promise<OpenChannel[]> => {
  const named = state.projects.flatMap(({ identifier: project, services }) =>
    services.map(({ identifier: service }) => ({ service, project })),
  )
  const found = await Promise.all(
    named.map(async ({ service, project }) => {
      const { canonical } = await live.findService(service, [])
      const { service: record, blocks } = canonical.parts
      return (record?.channels ?? [])
        .flatMap((name) => blocks.channels.get(name) ?? [])
        .filter(({ kind }) => onlineKinds.includes(kind))
        .map((channel) => ({ service, project, channel }))
    }),
  )
  return found.flat()
}

/** What the money brought to a municipality, by its number. */
export const broughtTo = (
  { state, reference, day }: Pick<Page, 'day' | 'reference' | 'state'>,
  channels: readonly OpenChannel[],
  bfsNumber: number,
): BroughtService[] => {
  const area = reference.areas.byBfsNumber(bfsNumber, day)
  if (!area) return []
  const around = new Set(
    reference.areas.chainOf(area.identifier, day).map(({ area: { identifier } }) => identifier),
  )
  const known = new Set(
    state.projects.flatMap(({ partners, stateHistory }) => [
      ...partners.map(({ authority }) => authority),
      ...stateHistory.flatMap(({ continuing = [] }) => continuing),
    ]),
  )
  const authorities = reference.authoritiesOf(area.identifier).map(({ identifier }) => identifier)
  const authority = authorities.find((one) => known.has(one)) ?? authorities[0] ?? ''
  const planned = channels.flatMap(({ service, project, channel }) =>
    channel.availability
      .filter(
        ({ jurisdiction, status, from, to }) =>
          around.has(jurisdiction) &&
          (status === 'available' || status === 'pilot') &&
          from !== undefined &&
          (to === undefined || day <= to),
      )
      .map(({ from }): PlannedChannel => ({
        service,
        project,
        channel: channel.identifier,
        ...(from !== undefined && { onlineFrom: from }),
        municipalities: [bfsNumber],
      })),
  )
  return broughtServices(state.projects, planned, { place: { bfsNumber, authority }, day })
}
