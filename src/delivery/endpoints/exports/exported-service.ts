import type { CalendarDate } from '../../../domain/calendar-date.ts'
import { mergeService } from '../../../domain/service/merge-service.ts'
import type { ExportedService } from '../../../exporters/exported-service.ts'
import { allOf, type Tag } from '../../changes/record-change.ts'
import type { FoundService } from '../../records/find-service.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { blocksOf } from '../../records/service-parts.ts'
import type { PlaceAsked } from '../place-asked.ts'
import { findResponsible } from '../services/find-responsible.ts'
import { homeOf } from '../services/resolved-service.ts'
import { exportSettingsTag } from './export-settings.ts'

interface Asked {
  place: PlaceAsked | undefined
  day: CalendarDate
  /** Identifiers of services that are in the same graph. */
  others: ReadonlySet<string>
}

/**
 * A service with everything that is said of it, in all locales, as exporters take it; undefined where there is none.
 * Where nobody in particular is competent, who answers for the content stands for it.
 */
export const exportedService = (
  { canonical, local }: FoundService,
  reference: ReferenceData,
  { place, day, others }: Asked,
): ExportedService | undefined => {
  const { service, blocks } = canonical.parts
  if (!service) return undefined
  const chain = (place?.chain ?? []).map(({ area }) => area.identifier)
  const merged = mergeService(
    service,
    { variants: local.parts.variants, blocks: blocksOf(blocks, local.parts.blocks) },
    { chain, date: day },
  )
  const at = place?.area.identifier ?? homeOf(reference, service.spatial, day)
  const competent =
    at === undefined
      ? undefined
      : findResponsible(reference, {
          service: service.identifier,
          place: at,
          date: day,
        }).answers.find(({ role }) => role === 'competent')?.authority
  const named = <T>(names: readonly string[], records: ReadonlyMap<string, T>): T[] =>
    names.flatMap((name) => records.get(name) ?? [])
  return {
    service: merged,
    authorities: named([competent ?? service.owner ?? ''], reference.authorities),
    ...(place && { place: place.area }),
    areas: reference.areas.byIdentifier,
    topics: named(merged.topics, reference.topics),
    lifeEvents: named(merged.lifeEvents, reference.lifeEvents),
    businessEvents: named(merged.businessEvents, reference.businessEvents),
    others,
  }
}

/** What an exported service was made of. */
export const exportedTags = ({ canonical, local }: FoundService): Tag[] => [
  ...canonical.tags,
  ...local.tags,
  ...['authorities', 'jurisdictions', 'responsibilities', 'responsibility-templates'].map(allOf),
  ...['topics', 'life-events', 'business-events'].map(allOf),
  exportSettingsTag,
]
