import type { Authority } from '../../authority/authority.ts'
import type { CalendarDate } from '../../calendar-date.ts'
import type { JurisdictionKind } from '../jurisdiction.ts'

/** Municipalities that become one. */
export interface Merger {
  /** BFS numbers of the municipalities that end. */
  from: readonly number[]
  /** BFS number of the municipality they become part of, or of the new one. */
  into: number
  /** First day of the merged municipality. */
  on: CalendarDate
  /** Name of the new municipality; absent where an existing one grows. */
  newName?: string
}

/** A municipality to be opened has no id before it is written; this stands for it in the data of operations. */
export const areaToOpen = -1
/** Likewise its administration. */
export const authorityToOpen = -2

/** Something a plan reads or changes, as people know it. */
export interface NamedDocument {
  id: number
  name: string
}

interface Dated {
  /** Calendar dates, both included. */
  validFrom?: string
  validTo?: string
}

export interface AreaState extends NamedDocument, Dated {
  identifier: string
  kind: JurisdictionKind
  circleKind?: string
  bfsNumber?: number
  canton?: string
  parent?: number
  members: readonly number[]
  predecessors: readonly number[]
  successors: readonly number[]
}

export interface AuthorityState extends NamedDocument, Dated {
  identifier: string
  kind: Authority['kind']
  parent?: number
  area?: number
  successor?: number
}

export interface VariantState extends NamedDocument {
  service: number
  serviceName: string
  area: number
  status: 'active' | 'retired'
  coveredBy?: number
}

export interface ResponsibilityState extends NamedDocument, Dated {
  service: number
  serviceName: string
  area: number
  authority: number
  role: string
  connectBy: string
  priority: number
  legalBasis?: number
  owner?: number
}

/** A row of a channel; `rest` is written back as it was read. */
export interface AvailabilityState extends Dated {
  area: number
  status: string
  rest: Readonly<Record<string, unknown>>
}

export interface ChannelState extends NamedDocument {
  availability: readonly AvailabilityState[]
}

export interface FeeState extends NamedDocument, Dated {
  area: number
  service?: number
  key: string
  channel?: number
  /** In German. */
  condition?: string
}

/** A grant of a person; `rest` is written back as it was read. */
export interface GrantState {
  role: string
  authority?: number
  rest: Readonly<Record<string, unknown>>
}

export interface UserState extends NamedDocument {
  grants: readonly GrantState[]
}

export interface PostalCodeState extends NamedDocument {
  area: number
}

export interface RedirectState extends NamedDocument {
  from: string
  to?: { collection: string; id: number }
}

/** A document by its collection. */
export interface OwnedDocument extends NamedDocument {
  collection: string
  owner: number
}

/** What of the catalogue a merger touches or has to look at. Ids are those of the database. */
export interface MergerState {
  areas: readonly AreaState[]
  authorities: readonly AuthorityState[]
  variants: readonly VariantState[]
  responsibilities: readonly ResponsibilityState[]
  channels: readonly ChannelState[]
  fees: readonly FeeState[]
  faqs: readonly (NamedDocument & { area: number })[]
  announcements: readonly (NamedDocument & { areas: readonly number[] })[]
  users: readonly UserState[]
  postalCodes: readonly PostalCodeState[]
  redirects: readonly RedirectState[]
  /** Everything that the authorities of the municipalities that end own. */
  owned: readonly OwnedDocument[]
  /** Documents with changes nobody has published yet, as `collection/id`: a merger would publish them. */
  unpublished: ReadonlySet<string>
}

/** What happens to a document; one document may undergo several. */
export type MergerChange =
  | 'open-area'
  | 'open-authority'
  | 'close-area'
  | 'extend-area'
  | 'join-circle'
  | 'close-authority'
  | 'move-variant'
  | 'retire-variant'
  | 'follow-variant'
  | 'close-responsibility'
  | 'withdraw-responsibility'
  | 'move-responsibility'
  | 'open-responsibility'
  | 'move-availability'
  | 'move-fee'
  | 'close-fee'
  | 'withdraw-fee'
  | 'move-faq'
  | 'move-announcement'
  | 'move-grant'
  | 'move-postal-code'
  | 'move-owner'
  | 'move-redirect'
  | 'leave-redirect'

/** One write. Relations hold ids, also those of documents that an earlier operation creates. */
export interface MergerOperation {
  action: 'create' | 'update'
  collection: string
  /** Of a document to be created: `areaToOpen`, `authorityToOpen`, or none where nothing points at it. */
  id?: number
  name: string
  changes: readonly MergerChange[]
  data: Readonly<Record<string, unknown>>
}

/** Something only people can decide, and what it is about. */
export interface MergerConflict {
  /** The same for every plan of the same merger. */
  key: string
  kind: 'variant' | 'responsibility' | 'availability' | 'fee' | 'circle' | 'grant'
  /** What the question is about: a service, a channel, a person, a kind of circle. */
  name: string
  document?: { collection: string; id: number }
  options: readonly MergerOption[]
}

/** One way to decide a conflict. */
export interface MergerOption {
  /** What a decision names. */
  value: string
  /** Its name: of a document, or of the municipality whose rule would count. */
  name: string
  /** The document that would count from then on, where it is one. */
  document?: { collection: string; id: number }
}

/** By key of a conflict, the value of the chosen option. */
export type MergerDecisions = Readonly<Record<string, string>>

/** Why a merger cannot be done at all. */
export interface MergerProblem {
  kind:
    | 'municipality-unknown'
    | 'municipality-ended'
    | 'municipality-itself'
    | 'municipality-exists'
    | 'name-missing'
    | 'none-ends'
    | 'date-invalid'
    | 'authority-missing'
    | 'unpublished-changes'
    | 'decision-unknown'
  /** Number, name or date that is wrong. */
  subject: string
  document?: { collection: string; id: number }
}

/** What a merger does, in the order it is done. */
export interface MergerPlan {
  problems: readonly MergerProblem[]
  /** All of them, decided or not. */
  conflicts: readonly MergerConflict[]
  /** Keys of conflicts no decision names. */
  undecided: readonly string[]
  operations: readonly MergerOperation[]
}
