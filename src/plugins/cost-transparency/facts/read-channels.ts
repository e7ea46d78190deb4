import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { CalendarDate } from '../../../domain/calendar-date.ts'
import {
  type ChannelStep,
  type OfferedChannel,
  plannedChannels,
} from '../../../domain/cost/project/planned-channels.ts'
import type { ProgrammeFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import { municipalitiesIn } from '../../../domain/jurisdiction/municipalities-in.ts'
import { type Channel, onlineKinds } from '../../../domain/service/building-blocks.ts'
import type { CanonicalService } from '../../../domain/service/canonical-service.ts'
import { execute } from '../../../publication/execute.ts'

/** Where and from when what the projects bring goes online, as the catalogue is public at this moment. */
export const readChannels = async (
  req: PayloadRequest,
  { projects }: Pick<ProgrammeFacts, 'projects'>,
  { day, before }: { day: CalendarDate; before: readonly ChannelStep[] | undefined },
): Promise<ChannelStep[]> => {
  const brought = projects.flatMap(({ identifier: project, services }) =>
    services.map(({ identifier: service }) => ({ project, service })),
  )
  const services = await recordsOf<CanonicalService>(req, 'services', [
    ...new Set(brought.map(({ service }) => service)),
  ])
  const channels = await recordsOf<Channel>(req, 'channels', [
    ...new Set([...services.values()].flatMap((service) => service.channels)),
  ])
  const offered = brought.flatMap(({ project, service }): OfferedChannel[] =>
    (services.get(service)?.channels ?? [])
      .flatMap((name) => channels.get(name) ?? [])
      .filter(({ kind }) => onlineKinds.includes(kind))
      .map((channel) => ({ project, service, channel })),
  )
  const areas = [...(await recordsOf<Jurisdiction>(req, 'jurisdictions')).values()]
  return plannedChannels(offered, { municipalitiesOf: municipalitiesIn(areas, day), before })
}

/** The records of a collection by their names. @param names Default: all of them */
const recordsOf = async <R>(
  req: PayloadRequest,
  collection: string,
  names?: readonly string[],
): Promise<ReadonlyMap<string, R>> => {
  const wanted = names
    ? sql`and identifier in (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))`
    : sql``
  const rows = await execute(
    req.payload,
    req,
    sql`select identifier, data from publication.record
      where collection = ${collection} and data is not null ${wanted}`,
  )
  return new Map(rows.map(({ identifier, data }) => [String(identifier), data as R]))
}
