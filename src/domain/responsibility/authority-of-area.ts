import type { Authority } from '../authority/authority.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { Jurisdiction } from '../jurisdiction/jurisdiction.ts'
import { isValidOn } from '../validity.ts'

/** What the search for authorities needs to know of them. */
export type KnownAuthority = Pick<
  Authority,
  'identifier' | 'kind' | 'parent' | 'jurisdiction' | 'successor' | 'validFrom' | 'validTo'
>

/** The kind an area's own administration is of, where an area has one. */
const kindOfAdministration: Partial<Record<Jurisdiction['kind'], Authority['kind']>> = {
  municipality: 'gemeinde',
  canton: 'kanton',
  country: 'bund',
}

/**
 * The authority that stands for a named one on a day: itself, or the one that took over.
 * @returns nothing where none of them is valid on the day
 */
export const authorityOn = (
  identifier: string,
  day: CalendarDate,
  authorities: readonly KnownAuthority[],
): KnownAuthority | undefined => {
  const known = new Map(authorities.map((authority) => [authority.identifier, authority]))
  const seen = new Set<KnownAuthority>()
  for (
    let authority = known.get(identifier);
    authority !== undefined && !seen.has(authority);
    authority = known.get(authority.successor ?? '')
  ) {
    if (isValidOn(authority, day)) return authority
    seen.add(authority)
  }
  return undefined
}

/**
 * The authorities that may be meant by "the authority of this area" on a day: those whose `jurisdiction` it is or whose
 * successors took over. Of several, those of the kind the area's administration is of; of these, the ones that are
 * not an office of another. More than one left is a question the data do not answer.
 */
export const authoritiesOfArea = (
  area: Pick<Jurisdiction, 'identifier' | 'kind'>,
  day: CalendarDate,
  authorities: readonly KnownAuthority[],
): KnownAuthority[] => {
  const named = authorities.filter(({ jurisdiction }) => jurisdiction === area.identifier)
  const valid = named.filter((authority) => isValidOn(authority, day))
  const standing =
    valid.length > 0
      ? valid
      : named.flatMap(({ identifier }) => authorityOn(identifier, day, authorities) ?? [])
  const distinct = [...new Set(standing)]
  const fitting = distinct.filter(({ kind }) => kind === kindOfAdministration[area.kind])
  const candidates = fitting.length > 0 ? fitting : distinct
  const names = new Set(candidates.map(({ identifier }) => identifier))
  const top = candidates.filter(({ parent }) => parent === undefined || !names.has(parent))
  return top.sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
}
