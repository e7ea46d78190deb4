import { countsIn, isShownAt, nextChangeAfter } from '../../../domain/announcement.ts'
import { defaultLocale, type Locale } from '../../../domain/locale.ts'
import type { Localized } from '../../../domain/localized-text.ts'
import { mergeService } from '../../../domain/service/merge-service.ts'
import { toServiceRecord } from '../../../domain/service/to-service-record.ts'
import { allOf, record, type Tag } from '../../changes/record-change.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { FoundService } from '../../records/find-service.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { blocksOf } from '../../records/service-parts.ts'
import { dayAsked } from '../moments.ts'
import type { PlaceAsked } from '../place-asked.ts'
import { servedAnnouncement, servedAuthority, servedName, servedPlace } from '../served.ts'
import { findResponsible, responsibilityTags, servedResponsibilities } from './find-responsible.ts'

interface Asked {
  identifier: string
  /** None: no place in particular. */
  place: PlaceAsked | undefined
  date: string | undefined
  locale: Locale
  now: Date
}

/** A service as one reader gets it, what it was made of, and until when it is right. */
export interface Resolved {
  service: Record<string, unknown> & { locale: Locale; _locale: Partial<Record<string, Locale>> }
  tags: readonly Tag[]
  /** Names of the records it shows. */
  keys: readonly string[]
  expiresAt?: number
}

/** Resolves a service; undefined where there is none. */
export const resolvedService = (
  { canonical, local }: FoundService,
  reference: ReferenceData,
  { identifier, place, date, locale, now }: Asked,
): Resolved | undefined => {
  const { service, blocks, announcements } = canonical.parts
  if (!service) return undefined
  const { day, at, expiresAt } = dayAsked(date, now)
  const chain = (place?.chain ?? []).map(({ area }) => area.identifier)
  const sources = {
    variants: local.parts.variants,
    blocks: blocksOf(blocks, local.parts.blocks),
  }
  const merged = toServiceRecord(mergeService(service, sources, { chain, date: day }), locale)
  const askedAt = place?.area.identifier ?? homeOf(reference, service.spatial, day)
  const who =
    askedAt === undefined
      ? undefined
      : findResponsible(reference, { service: identifier, place: askedAt, date: day })
  const competent = who?.answers.find(({ role }) => role === 'competent')?.authority
  const authority = competent === undefined ? undefined : reference.authorities.get(competent)
  const shown = announcements.filter((one) => isShownAt(one, at) && countsIn(one, chain))
  const named = (names: readonly string[], titles: ReadonlyMap<string, Titled>) =>
    names.map((name) => servedName(name, titles.get(name)?.title, locale))
  const { coveredBy, replacedBy, topics, lifeEvents, businessEvents } = merged
  const { areas, services } = reference
  const covering = coveredBy === undefined ? undefined : areas.byIdentifier.get(coveredBy)
  const query = [
    ...(place?.area.bfsNumber === undefined ? [] : [`bfs=${String(place.area.bfsNumber)}`]),
    ...(date === undefined ? [] : [`date=${date}`]),
  ].join('&')
  const path = `/v1/services/${identifier}`
  return {
    service: {
      ...merged,
      topics: named(topics, reference.topics),
      lifeEvents: named(lifeEvents, reference.lifeEvents),
      businessEvents: named(businessEvents, reference.businessEvents),
      requires: named(merged.requires, services),
      related: named(merged.related, services),
      replacedBy: replacedBy === undefined ? undefined : named([replacedBy], services)[0],
      coveredBy: covering && servedPlace(covering),
      authority: authority && servedAuthority(authority, locale),
      responsibilities: who ? servedResponsibilities(who, reference, locale) : [],
      jurisdiction: place && servedPlace(place.area),
      announcements: shown.map((one) => servedAnnouncement(one, locale)),
      _links: {
        self: `${path}?${query === '' ? '' : `${query}&`}locale=${locale}`,
        canonical: path,
        responsibility: `${path}/responsibility${query === '' ? '' : `?${query}`}`,
      },
    },
    tags: [
      ...canonical.tags,
      ...local.tags,
      ...(who && askedAt !== undefined
        ? responsibilityTags({ service: identifier, place: askedAt }, reference, who)
        : [allOf('jurisdictions')]),
      ...topics.map((name) => record('topics', name)),
      ...lifeEvents.map((name) => record('life-events', name)),
      ...businessEvents.map((name) => record('business-events', name)),
      ...[
        ...merged.requires,
        ...merged.related,
        ...(replacedBy === undefined ? [] : [replacedBy]),
      ].map((name) => record('services', name)),
    ],
    keys: [
      record('services', identifier),
      ...local.parts.variants.map((variant) =>
        record('service-variants', `${variant.service}@${variant.jurisdiction}`),
      ),
      ...(authority ? [record('authorities', authority.identifier)] : []),
    ],
    ...earliest(expiresAt, at === now ? nextChangeAfter(announcements, now) : undefined),
  }
}

interface Titled {
  title: Localized<string>
}

/** Where a service is at home that nobody asked a place for: the one area it exists in, else the one canton there is. */
export const homeOf = (
  { areas }: ReferenceData,
  spatial: readonly string[],
  day: string,
): string | undefined => {
  const [only, ...others] = spatial
  if (only !== undefined && others.length === 0) return only
  const cantons = areas.all.filter(
    ({ kind, identifier }) => kind === 'canton' && areas.placeOn(identifier, day).kind === 'valid',
  )
  return cantons.length === 1 ? cantons[0]?.identifier : undefined
}

const earliest = (...moments: (number | undefined)[]): { expiresAt?: number } => {
  const known = moments.filter((moment) => moment !== undefined)
  return known.length === 0 ? {} : { expiresAt: Math.min(...known) }
}

/** `Content-Language`: the locale asked for, and those that stood in. */
export const languagesOf = ({
  locale,
  _locale,
}: Pick<Resolved['service'], '_locale' | 'locale'>): string =>
  [...new Set([locale, ...Object.values(_locale)])].join(', ') || defaultLocale

/** Everything about a service at a place that has to be read. */
export const findFor = (
  live: LiveCatalogue,
  identifier: string,
  place: PlaceAsked | undefined,
): Promise<FoundService> =>
  live.findService(
    identifier,
    (place?.chain ?? []).map(({ area }) => area.identifier),
  )
