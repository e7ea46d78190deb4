import type { CalendarDate } from '../../../domain/calendar-date.ts'
import type { Authority } from '../../../domain/authority/authority.ts'
import { inLocale } from '../../../domain/localized-text.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { Claim } from '../../../domain/responsibility/claims.ts'
import type { ConnectingFact } from '../../../domain/responsibility/responsibility.ts'
import { type Responsible, responsible } from '../../../domain/responsibility/responsible.ts'
import { allOf, naming, record, type Tag } from '../../changes/record-change.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { remember } from '../../records/remember.ts'
import { servedPlace } from '../served.ts'

interface Asked {
  service: string
  /** Identifier of an area. */
  place: string
  date: CalendarDate
  connectBy?: ConnectingFact | undefined
}

/** Who is responsible, from the few rules, areas and authorities that can matter for the question. */
export const findResponsible = (reference: ReferenceData, asked: Asked): Responsible => {
  const key = `${asked.service} ${asked.place} ${asked.date} ${asked.connectBy ?? ''}`
  return remember(reference.answered, key, () => askRules(reference, asked))
}

const askRules = (
  reference: ReferenceData,
  { service, place, date, connectBy }: Asked,
): Responsible => {
  const jurisdictions = reference.areas.around(place)
  const responsibilities = reference.responsibilitiesOf(service)
  const templates = reference.templatesOf(service)
  const named = [
    ...responsibilities.map(({ authority }) => authority),
    ...templates.flatMap(({ authority }) => authority ?? []),
    ...jurisdictions.flatMap(({ identifier }) =>
      reference.authoritiesOf(identifier).map((authority) => authority.identifier),
    ),
  ]
  return responsible(
    { service, place, date, ...(connectBy && { connectBy }) },
    {
      jurisdictions,
      authorities: withSuccessors(reference, named),
      responsibilities,
      templates,
    },
  )
}

const withSuccessors = (
  { authorities }: ReferenceData,
  identifiers: readonly string[],
): Authority[] => {
  const found = new Map<string, Authority>()
  const open = [...identifiers]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const authority = authorities.get(next)
    if (!authority || found.has(next)) continue
    found.set(next, authority)
    if (authority.successor !== undefined) open.push(authority.successor)
  }
  return [...found.values()]
}

/** What an answer to the question was made of. */
export const responsibilityTags = (
  { service, place }: Pick<Asked, 'place' | 'service'>,
  { areas }: ReferenceData,
  { answers }: Responsible,
): Tag[] => {
  const key = record('services', service)
  return [
    allOf('jurisdictions'),
    naming('responsibilities', key),
    naming('responsibility-templates', key),
    ...areas
      .around(place)
      .map(({ identifier }) => naming('authorities', record('jurisdictions', identifier))),
    ...answers.map(({ authority }) => record('authorities', authority)),
  ]
}

/** Who acts in which part, as it is shown. */
export const servedResponsibilities = (
  { answers }: Responsible,
  { areas, authorities }: ReferenceData,
  locale: Locale,
) =>
  answers.map(({ role, authority, because }) => ({
    role,
    authority: named(authority, authorities, locale),
    because: servedRule(because, areas),
  }))

const named = (
  identifier: string,
  authorities: ReferenceData['authorities'],
  locale: Locale,
): { identifier: string; name?: string } => {
  const name = inLocale(authorities.get(identifier)?.name, locale)
  return { identifier, ...(name && { name: name.value }) }
}

const servedRule = (claim: Claim, { byIdentifier }: ReferenceData['areas']) => {
  const { source, area, tookOverFrom, rule } = claim
  const { connectBy, legalBasis, validFrom, validTo } = rule
  const known = byIdentifier.get(area)
  return {
    source,
    area: known ? servedPlace(known) : { identifier: area, name: area },
    connectBy,
    ...(claim.source === 'template'
      ? { areaKind: claim.rule.areaKind }
      : { priority: claim.rule.priority }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(legalBasis && { legalBasis }),
    ...(tookOverFrom && { tookOverFrom }),
  }
}
