import { cpsvApContext, toGraph } from '../../../exporters/cpsv-ap/index.ts'
import { record } from '../../changes/record-change.ts'
import type { Reply } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { FoundService } from '../../records/find-service.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { exportedService, exportedTags } from '../exports/exported-service.ts'
import { exportSettingsOf } from '../exports/export-settings.ts'
import { toJsonLd, toTurtle, turtlePrefixes } from '../exports/rdf.ts'
import { todayAt } from '../moments.ts'
import type { PlaceAsked } from '../place-asked.ts'
import { refuseAbsent } from './refuse-absent.ts'

interface LinkedDataAsked {
  found: FoundService
  identifier: string
  place: PlaceAsked | undefined
  day: string
  mediaType: string
}

/** The same as linked data, in all locales. */
export const linkedData = async (
  live: LiveCatalogue,
  reference: ReferenceData,
  { found, identifier, place, day, mediaType }: LinkedDataAsked,
): Promise<Reply> => {
  const exported = exportedService(found, reference, { place, day, others: new Set() })
  const nodes = exported && toGraph(exported, (await exportSettingsOf(live)).base)
  if (!nodes) return refuseAbsent(identifier, found.canonical.parts.isGone)
  const body =
    mediaType === 'text/turtle'
      ? `${turtlePrefixes}${await toTurtle(nodes, cpsvApContext)}`
      : toJsonLd(nodes, cpsvApContext)
  return {
    kind: 'content',
    content: {
      body,
      contentType: `${mediaType}; charset=utf-8`,
      surrogateKeys: [record('services', identifier)],
    },
    tags: exportedTags(found),
    expiresAt: todayAt(new Date()).until,
  }
}
