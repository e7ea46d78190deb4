import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import { municipalitiesOn } from '../../../domain/jurisdiction/municipalities-on.ts'
import type { ExportedService } from '../../../exporters/exported-service.ts'
import { type I14yService, toI14y } from '../../../exporters/i14y/index.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import {
  type LocalSummary,
  selectSummariesOfService,
  toLocalSummaries,
} from '../../records/local-summaries.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { todayAt } from '../moments.ts'
import { listedAt } from '../services/list-services.ts'
import { everyService } from './every-service.ts'

const variantsOf = async (
  { pool }: LiveCatalogue,
  service: string,
): Promise<readonly LocalSummary[]> => {
  const { rows } = await pool.query<{ summary: string }>({
    name: 'variants-of',
    text: selectSummariesOfService,
    values: [service],
  })
  return toLocalSummaries(rows).get(service) ?? []
}

/** Every service as I14Y takes it, one after the other. A service nobody answers for cannot be there. */
export async function* i14yRecords(live: LiveCatalogue): AsyncIterable<I14yService> {
  const reference = await live.reference()
  const { day } = todayAt(new Date())
  for await (const exported of everyService(live)) {
    const { owner, identifier } = exported.service
    const publisher = reference.authorities.get(owner ?? '') ?? exported.authorities[0]
    if (!publisher) continue
    const local = await variantsOf(live, identifier)
    yield toI14y({ exported, publisher, coverage: coverageOf(exported, reference, { local, day }) })
  }
}

interface Local {
  local: readonly LocalSummary[]
  day: string
}

/**
 * Where a service can be had: in the areas it exists in as a whole, or, where not every municipality of them offers
 * it, in those that do.
 */
const coverageOf = (
  { service: { identifier } }: ExportedService,
  { areas, services }: ReferenceData,
  { local, day }: Local,
): readonly Jurisdiction[] => {
  const summary = services.get(identifier)
  if (!summary) return []
  const locals = new Map([[identifier, local]])
  const offering = municipalitiesOn(day, areas.all).filter((area) => {
    const place = { area, chain: areas.chainOf(area.identifier, day) }
    return listedAt(summary, { place, day, locals }).offered === 'yes'
  })
  const whole = wholeAreas(areas, summary.spatial, day)
  const within = municipalitiesOn(day, areas.all).filter(({ identifier: name }) =>
    areas
      .chainOf(name, day)
      .some(({ area }) => whole.some((one) => one.identifier === area.identifier)),
  )
  return offering.length === within.length ? whole : offering
}

/** The areas a service exists in: those it names, else the canton. */
const wholeAreas = (
  { all, byIdentifier, placeOn }: ReferenceData['areas'],
  spatial: readonly string[],
  day: string,
): Jurisdiction[] =>
  spatial.length > 0
    ? spatial.flatMap((name) => byIdentifier.get(name) ?? [])
    : all.filter(
        ({ kind, identifier }) => kind === 'canton' && placeOn(identifier, day).kind === 'valid',
      )
