import type { CollectionSlug, PayloadRequest, SelectType } from 'payload'

import { calendarDateOf } from '../domain/calendar-date.ts'
import type { KnownAuthority } from '../domain/responsibility/authority-of-area.ts'
import type { ReportedService } from '../domain/responsibility/responsibility-report.ts'
import type { ResponsibilityData } from '../domain/responsibility/responsible.ts'
import type { Jurisdiction } from '../domain/jurisdiction/jurisdiction.ts'
import type {
  Authority,
  Jurisdiction as JurisdictionDocument,
  LegalBase,
  Responsibility,
  ResponsibilityTemplate,
  Service,
} from '../generated/payload-types.ts'
import { defaultLocale } from '../i18n/locales.ts'

/** Everything a question about responsibility needs, and how the things are called. */
export interface ResponsibilityCatalogue {
  data: ResponsibilityData
  services: (ReportedService & { title: string })[]
  /** German names of areas, authorities and legal bases, by identifier. */
  names: ReadonlyMap<string, string>
}

type Id = number | { id: number } | null | undefined

/** Reads what is published, of all times; the names in German. */
export const readResponsibilityCatalogue = async (
  req: PayloadRequest,
): Promise<ResponsibilityCatalogue> => {
  const services = await published<Service>(req, 'services', {
    title: true,
    identifier: true,
    variantPolicy: true,
    status: true,
  })
  const areas = await published<JurisdictionDocument>(req, 'jurisdictions')
  const authorities = await published<Authority>(req, 'authorities', {
    identifier: true,
    name: true,
    kind: true,
    parent: true,
    jurisdiction: true,
    successor: true,
    validFrom: true,
    validTo: true,
  })
  const laws = await published<LegalBase>(req, 'legal-bases', { identifier: true, title: true })
  const entered = await published<Responsibility>(req, 'responsibilities')
  const templates = await published<ResponsibilityTemplate>(req, 'responsibility-templates')

  const service = nameIn(services)
  const area = nameIn(areas)
  const authority = nameIn(authorities)
  const law = nameIn(laws)
  return {
    data: {
      jurisdictions: areas.map((row) => toArea(row, area)),
      authorities: authorities.map((row): KnownAuthority => ({
        identifier: row.identifier ?? '',
        kind: row.kind,
        ...optional('parent', authority(row.parent)),
        ...optional('jurisdiction', area(row.jurisdiction)),
        ...optional('successor', authority(row.successor)),
        ...periodOf(row),
      })),
      responsibilities: entered.map((row) => ({
        service: service(row.service) ?? '',
        jurisdiction: area(row.jurisdiction) ?? '',
        authority: authority(row.authority) ?? '',
        role: row.role,
        connectBy: row.connectBy,
        priority: row.priority ?? 0,
        ...periodOf(row),
        ...optional('legalBasis', law(row.legalBasis)),
      })),
      templates: templates.map((row) => ({
        service: service(row.service) ?? '',
        areaKind: row.areaKind,
        role: row.role,
        connectBy: row.connectBy,
        ...optional('authority', authority(row.authority)),
        ...periodOf(row),
        ...optional('legalBasis', law(row.legalBasis)),
      })),
    },
    services: services.map(({ identifier, title, variantPolicy, status }) => ({
      identifier: identifier ?? '',
      title,
      variantPolicy,
      status,
    })),
    names: new Map(
      [
        ...areas.map(({ identifier, longName }) => [identifier, longName] as const),
        ...authorities.map(({ identifier, name }) => [identifier, name] as const),
        ...laws.map(({ identifier, title }) => [identifier, title] as const),
      ].flatMap(([identifier, name]) => (identifier ? [[identifier, name] as const] : [])),
    ),
  }
}

/** Published documents of a collection, in German. */
const published = async <T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  select?: SelectType,
): Promise<(T & { id: number })[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    locale: defaultLocale,
    joins: false as never,
    ...(select && { select: select as never }),
    req,
  })
  return docs as unknown as (T & { id: number })[]
}

/** The identifier behind a relation, where the document it leads to is published. */
const nameIn = (rows: readonly { id: number; identifier?: string | null }[]) => {
  const identifiers = new Map(rows.map(({ id, identifier }) => [id, identifier ?? undefined]))
  return (related: Id): string | undefined => {
    const id = typeof related === 'object' ? related?.id : related
    return id === undefined ? undefined : identifiers.get(id)
  }
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>

const periodOf = (row: { validFrom?: string | null; validTo?: string | null }) => ({
  ...(row.validFrom && { validFrom: calendarDateOf(row.validFrom) }),
  ...(row.validTo && { validTo: calendarDateOf(row.validTo) }),
})

const toArea = (
  row: JurisdictionDocument,
  area: (related: Id) => string | undefined,
): Jurisdiction => {
  const all = (related: readonly Id[] | null | undefined) =>
    (related ?? []).flatMap((one) => area(one) ?? [])
  return {
    identifier: row.identifier ?? '',
    kind: row.kind,
    longName: row.longName,
    ...(row.circleKind && { circleKind: row.circleKind }),
    ...(row.bfsNumber && { bfsNumber: row.bfsNumber }),
    ...optional('parent', area(row.parent)),
    members: all(row.members),
    predecessors: all(row.predecessors),
    successors: all(row.successors),
    population: [],
    ...periodOf(row),
  }
}
