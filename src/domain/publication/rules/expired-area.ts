import { isValidOn } from '../../validity.ts'
import type { Availability } from '../../service/building-blocks.ts'
import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

interface NamesAreas {
  jurisdiction?: string
  spatial?: readonly string[]
  availability?: readonly Availability[]
  /** Last day of the record itself: what is history may name what is history. */
  validTo?: string | null
  status?: string
}

/** E15: what counts today counts for areas that exist today. Source: LPDC EXPIRED_SPATIAL. */
export const expiredArea = (
  { jurisdiction, spatial = [], availability = [], validTo, status }: NamesAreas,
  { catalogue, today }: PublicationContext,
): PublicationFinding[] => {
  if ((validTo ?? today) < today || status === 'retired') return []
  const named: [string, string][] = [
    ...(jurisdiction === undefined
      ? []
      : [['/jurisdiction', jurisdiction] satisfies [string, string]]),
    ...spatial.map((area, i): [string, string] => [`/spatial/${String(i)}`, area]),
    ...availability
      .map((row, i): [string, Availability] => [`/availability/${String(i)}/jurisdiction`, row])
      .filter(([, row]) => (row.to ?? today) >= today)
      .map(([pointer, row]): [string, string] => [pointer, row.jurisdiction]),
  ]
  return named.flatMap(([pointer, identifier]) => {
    const area = catalogue.jurisdictions.get(identifier)
    return area && isValidOn(area, today)
      ? []
      : [found('E15_AREA_EXPIRED', pointer, { area: area?.longName ?? identifier })]
  })
}
