import { idOf } from '../access/roles.ts'
import { calendarDateOf } from '../domain/calendar-date.ts'
import type {
  AreaState,
  AuthorityState,
  ChannelState,
  FeeState,
  MergerState,
  NamedDocument,
  PostalCodeState,
  RedirectState,
  ResponsibilityState,
  UserState,
  VariantState,
} from '../domain/jurisdiction/merger/merger.ts'
import type {
  Announcement,
  Authority,
  Channel,
  Faq,
  Fee,
  Jurisdiction,
  PostalCode,
  Redirect,
  Responsibility,
  ServiceVariant,
  User,
} from '../generated/payload-types.ts'

type Related = number | { id: number } | null | undefined

const ids = (related: readonly (number | { id: number })[] | null | undefined) =>
  (related ?? []).map(idOf)

const optional = <K extends string>(key: K, related: Related) =>
  (related ? { [key]: idOf(related) } : {}) as Partial<Record<K, number>>

const periodOf = (from: string | null | undefined, to: string | null | undefined) => ({
  ...(from && { validFrom: calendarDateOf(from) }),
  ...(to && { validTo: calendarDateOf(to) }),
})

const named = (id: number, name: string | null | undefined): NamedDocument => ({
  id,
  name: name ?? `#${String(id)}`,
})

export const toArea = (row: Jurisdiction): AreaState => ({
  ...named(row.id, row.longName),
  identifier: row.identifier,
  kind: row.kind,
  ...(row.circleKind && { circleKind: row.circleKind }),
  ...(row.bfsNumber && { bfsNumber: row.bfsNumber }),
  ...(row.canton && { canton: row.canton }),
  ...optional('parent', row.parent),
  members: ids(row.members),
  predecessors: ids(row.predecessors),
  successors: ids(row.successors),
  ...periodOf(row.validFrom, row.validTo),
})

export const toAuthority = (row: Authority): AuthorityState => ({
  ...named(row.id, row.name),
  identifier: row.identifier,
  kind: row.kind,
  ...optional('parent', row.parent),
  ...optional('area', row.jurisdiction),
  ...optional('successor', row.successor),
  ...periodOf(row.validFrom, row.validTo),
})

/** Titles of services by id. */
type Titles = ReadonlyMap<number, string>

export const toVariant = (row: ServiceVariant, titles: Titles): VariantState => ({
  ...named(row.id, row.displayName),
  service: idOf(row.service),
  serviceName: titles.get(idOf(row.service)) ?? '',
  area: idOf(row.jurisdiction),
  status: row.status,
  ...optional('coveredBy', row.coveredBy),
})

export const toResponsibility = (row: Responsibility, titles: Titles): ResponsibilityState => ({
  ...named(row.id, row.displayName),
  service: idOf(row.service),
  serviceName: titles.get(idOf(row.service)) ?? '',
  area: idOf(row.jurisdiction),
  authority: idOf(row.authority),
  role: row.role,
  connectBy: row.connectBy,
  priority: row.priority ?? 0,
  ...optional('legalBasis', row.legalBasis),
  ...optional('owner', row.owner),
  ...periodOf(row.validFrom, row.validTo),
})

export const toChannel = (row: Channel): ChannelState => ({
  ...named(row.id, row.title),
  availability: (row.availability ?? []).map(({ jurisdiction, from, to, status, ...rest }) => ({
    area: idOf(jurisdiction),
    status,
    rest,
    ...periodOf(from, to),
  })),
})

export const toFee = (row: Fee): FeeState => ({
  ...named(row.id, row.title),
  area: row.jurisdiction ? idOf(row.jurisdiction) : 0,
  key: row.key,
  ...optional('service', row.service),
  ...optional('channel', row.channel),
  ...(row.condition && { condition: row.condition }),
  ...periodOf(row.validFrom, row.validTo),
})

export const toFaq = (row: Faq): MergerState['faqs'][number] => ({
  ...named(row.id, row.question),
  area: row.jurisdiction ? idOf(row.jurisdiction) : 0,
})

export const toAnnouncement = (row: Announcement): MergerState['announcements'][number] => ({
  ...named(row.id, row.title),
  areas: ids(row.jurisdictions),
})

export const toUser = (row: User): UserState => ({
  ...named(row.id, row.name),
  grants: (row.grants ?? []).map(({ role, authority, ...rest }) => ({
    role,
    rest,
    ...optional('authority', authority),
  })),
})

export const toPostalCode = (row: PostalCode): PostalCodeState => ({
  ...named(row.id, row.code),
  area: row.jurisdiction ? idOf(row.jurisdiction) : 0,
})

export const toRedirect = (row: Redirect): RedirectState => ({
  ...named(row.id, row.from),
  from: row.from,
  ...(row.to && { to: { collection: row.to.relationTo, id: idOf(row.to.value) } }),
})
