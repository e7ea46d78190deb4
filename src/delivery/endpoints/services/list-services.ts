import type { Locale } from '../../../domain/locale.ts'
import { decidingVariant, variantsByPlace } from '../../../domain/service/deciding-variant.ts'
import { offerOf } from '../../../domain/service/offer.ts'
import type { LocalSummaries, LocalSummary } from '../../records/local-summaries.ts'
import type { ReferenceData, ServiceSummary } from '../../records/reference-data.ts'
import { sortedAs } from '../page.ts'
import type { PlaceAsked } from '../place-asked.ts'
import { textsIn, withLocale } from '../served.ts'
import { findResponsible } from './find-responsible.ts'

/** What a list is narrowed down to. */
export interface ServiceFilter {
  topic?: string | undefined
  lifeEvent?: string | undefined
  audience?: string | undefined
  level?: string | undefined
  authority?: string | undefined
  offered?: string | undefined
  updatedAfter?: string | undefined
}

/** A service in a list, with what the place says of it. */
export interface ListedService {
  identifier: string
  summary: ServiceSummary
  local: LocalSummary | undefined
  offered: ServiceOffer
}

type ServiceOffer = ReturnType<typeof offerOf>['offered']

/** For which place and which day something is listed. */
export interface Where {
  place: PlaceAsked | undefined
  day: string
  locals: LocalSummaries
}

/** The services that fit the filter, in no order. */
export const servicesFor = (
  reference: ReferenceData,
  filter: ServiceFilter,
  { place, day, locals }: Where,
): ListedService[] => {
  const topics = filter.topic === undefined ? undefined : topicsBelow(reference, filter.topic)
  const since = filter.updatedAfter === undefined ? undefined : Date.parse(filter.updatedAfter)
  const fits = ({ summary, local, offered }: ListedService): boolean =>
    (topics === undefined || summary.topics.some((topic) => topics.has(topic))) &&
    (filter.lifeEvent === undefined || summary.lifeEvents.includes(filter.lifeEvent)) &&
    (filter.audience === undefined || summary.audiences.includes(filter.audience)) &&
    (filter.level === undefined || summary.level === filter.level) &&
    (filter.offered === undefined || offered === filter.offered) &&
    (since === undefined ||
      [summary.updatedAt, local?.updatedAt ?? summary.updatedAt].some(
        (moment) => Date.parse(moment) > since,
      )) &&
    (filter.authority === undefined ||
      actsFor(reference, filter.authority, summary.identifier, { place, day }))
  return [...reference.services.values()]
    .map((summary) => listedAt(summary, { place, day, locals }))
    .filter(fits)
}

/** A service as a list of the place has it. */
export const listedAt = (summary: ServiceSummary, { place, day, locals }: Where): ListedService => {
  const chain = (place?.chain ?? []).map(({ area }) => area.identifier)
  const variants = variantsByPlace(summary, locals.get(summary.identifier) ?? [])
  const local = decidingVariant(variants, chain)
  const { offered } = offerOf(summary, local, { chain, date: day })
  return { identifier: summary.identifier, summary, local, offered }
}

/** A topic and those below it. */
const topicsBelow = ({ topics }: ReferenceData, identifier: string): ReadonlySet<string> =>
  new Set([
    identifier,
    ...[...topics.values()]
      .filter(({ parent }) => parent === identifier)
      .map((topic) => topic.identifier),
  ])

/** Whether an authority is named for a service, or competent for it at the place: the one asked for, else its own. */
const actsFor = (
  reference: ReferenceData,
  authority: string,
  service: string,
  { place, day }: Pick<Where, 'day' | 'place'>,
): boolean => {
  const at = place?.area.identifier ?? reference.authorities.get(authority)?.jurisdiction
  if (at !== undefined) {
    const { answers } = findResponsible(reference, { service, place: at, date: day })
    if (answers.some((answer) => answer.authority === authority)) return true
    if (place) return false
  }
  return (
    reference.responsibilitiesOf(service).some((rule) => rule.authority === authority) ||
    reference.templatesOf(service).some((rule) => rule.authority === authority)
  )
}

/** The title a list is sorted by: in the locale, else in German. */
export const titleIn = (
  { summary: { title, identifier } }: ListedService,
  locale: Locale,
): string => sortedAs(title, locale, identifier)

/** A service in a list, as it is shown. */
export const servedSummary = (
  { summary, local, offered }: ListedService,
  locale: Locale,
  query: string,
) => {
  const { identifier, level, status, audiences, topics, lifeEvents, businessEvents } = summary
  const { digitalMaturity, isDemo } = summary
  const { text, fellBack } = textsIn(locale)
  const updatedAt = [summary.updatedAt, local?.updatedAt ?? ''].sort().at(-1)
  return {
    identifier,
    ...text('title', summary.title),
    ...text('localName', local?.localName),
    ...text('summary', summary.summary),
    level,
    status,
    offered,
    audiences,
    topics,
    lifeEvents,
    businessEvents,
    digitalMaturity,
    updatedAt,
    isDemo,
    ...withLocale(fellBack),
    _links: { self: `/v1/services/${identifier}${query === '' ? '' : `?${query}`}` },
  }
}
