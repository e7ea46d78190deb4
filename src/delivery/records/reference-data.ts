import type { Authority } from '../../domain/authority/authority.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { PostalCodeArea } from '../../domain/postal-code-area.ts'
import type { PublishedRecords } from '../../domain/published-record.ts'
import type {
  Responsibility,
  ResponsibilityTemplate,
} from '../../domain/responsibility/responsibility.ts'
import type { Responsible } from '../../domain/responsibility/responsible.ts'
import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import type { Situation } from '../../domain/situation.ts'
import type { Topic } from '../../domain/topic.ts'
import { type Areas, createAreas } from './areas.ts'

/** What a list says of a service. */
export type ServiceSummary = Pick<
  CanonicalService,
  | 'identifier'
  | 'title'
  | 'summary'
  | 'level'
  | 'status'
  | 'retiredOn'
  | 'variantPolicy'
  | 'spatial'
  | 'audiences'
  | 'topics'
  | 'lifeEvents'
  | 'businessEvents'
  | 'digitalMaturity'
  | 'owner'
  | 'updatedAt'
  | 'isDemo'
>

/** Collections of which every process holds all records: few, small, and needed for almost every answer. */
export const referenceCollections = [
  'jurisdictions',
  'authorities',
  'responsibilities',
  'responsibility-templates',
  'topics',
  'life-events',
  'business-events',
  'postal-codes',
  'services',
] as const satisfies (keyof PublishedRecords)[]

type ReferenceCollection = (typeof referenceCollections)[number]

/** The records of a moment, and how to find them. */
export interface ReferenceData {
  areas: Areas
  authorities: ReadonlyMap<string, Authority>
  /** Authorities of an area, of all times. */
  authoritiesOf: (jurisdiction: string) => readonly Authority[]
  responsibilitiesOf: (service: string) => readonly Responsibility[]
  templatesOf: (service: string) => readonly ResponsibilityTemplate[]
  /** What the rules answered before, by question; empty after one of them changed. */
  answered: Map<string, Responsible>
  topics: ReadonlyMap<string, Topic>
  lifeEvents: ReadonlyMap<string, Situation>
  businessEvents: ReadonlyMap<string, Situation>
  postalCodes: readonly PostalCodeArea[]
  services: ReadonlyMap<string, ServiceSummary>
}

/** A row of `publication.record`; no data: it is public no more. */
export interface RecordRow {
  collection: string
  identifier: string
  data: object | null
}

/** Whether a collection is held as a whole. */
export const isReference = (collection: string): collection is ReferenceCollection =>
  referenceCollections.some((known) => known === collection)

/** Holds the records; what was handed out before stays as it was. */
export const createReferenceStore = () => {
  const records = new Map<ReferenceCollection, ReadonlyMap<string, object>>()
  let current: Partial<ReferenceData> = {}
  const held = <T>(collection: ReferenceCollection) =>
    (records.get(collection) ?? new Map()) as ReadonlyMap<string, T>
  /** Made when it is first asked for, and again after one of its collections changed. */
  const part = <K extends keyof ReferenceData>(
    snapshot: Partial<ReferenceData>,
    name: K,
    make: () => ReferenceData[K],
  ): ReferenceData[K] => (snapshot[name] ??= make())

  return {
    /** Takes over changes. */
    apply: (rows: readonly RecordRow[]): void => {
      const byCollection = Map.groupBy(rows, ({ collection }) => collection)
      const outdated = new Set<keyof ReferenceData>()
      for (const [collection, changed] of byCollection) {
        if (!isReference(collection)) continue
        const next = new Map(records.get(collection))
        for (const { identifier, data } of changed) {
          if (data) next.set(identifier, collection === 'services' ? summaryOf(data) : data)
          else next.delete(identifier)
        }
        records.set(collection, next)
        for (const name of partsOf[collection]) outdated.add(name)
      }
      current = Object.fromEntries(
        Object.entries(current).filter(([name]) => !outdated.has(name as keyof ReferenceData)),
      )
    },
    /** The records as they are now. */
    snapshot: (): ReferenceData => {
      const own = current
      const maps = new Map(records)
      const all = <T>(collection: ReferenceCollection) =>
        (maps.get(collection) ?? held(collection)) as ReadonlyMap<string, T>
      return {
        get areas() {
          return part(own, 'areas', () =>
            createAreas([...all<Jurisdiction>('jurisdictions').values()]),
          )
        },
        get authorities() {
          return all<Authority>('authorities')
        },
        get authoritiesOf() {
          return part(own, 'authoritiesOf', () =>
            listedBy(all<Authority>('authorities'), ({ jurisdiction }) => jurisdiction),
          )
        },
        get responsibilitiesOf() {
          return part(own, 'responsibilitiesOf', () =>
            listedBy(all<Responsibility>('responsibilities'), ({ service }) => service),
          )
        },
        get templatesOf() {
          return part(own, 'templatesOf', () =>
            listedBy(
              all<ResponsibilityTemplate>('responsibility-templates'),
              ({ service }) => service,
            ),
          )
        },
        get answered() {
          return part(own, 'answered', () => new Map<string, Responsible>())
        },
        get topics() {
          return all<Topic>('topics')
        },
        get lifeEvents() {
          return all<Situation>('life-events')
        },
        get businessEvents() {
          return all<Situation>('business-events')
        },
        get postalCodes() {
          return part(own, 'postalCodes', () => [...all<PostalCodeArea>('postal-codes').values()])
        },
        get services() {
          return all<ServiceSummary>('services')
        },
      }
    },
  }
}

const partsOf: Record<ReferenceCollection, (keyof ReferenceData)[]> = {
  jurisdictions: ['areas', 'answered'],
  authorities: ['authoritiesOf', 'answered'],
  responsibilities: ['responsibilitiesOf', 'answered'],
  'responsibility-templates': ['templatesOf', 'answered'],
  topics: [],
  'life-events': [],
  'business-events': [],
  'postal-codes': ['postalCodes'],
  services: [],
}

const listedBy = <T>(
  records: ReadonlyMap<string, T>,
  keyOf: (record: T) => string | undefined,
): ((key: string) => readonly T[]) => {
  const lists = Map.groupBy(records.values(), keyOf)
  return (key) => lists.get(key) ?? []
}

const summaryOf = (data: object): ServiceSummary => {
  const service = data as CanonicalService
  return {
    identifier: service.identifier,
    title: service.title,
    summary: service.summary,
    level: service.level,
    status: service.status,
    variantPolicy: service.variantPolicy,
    spatial: service.spatial,
    audiences: service.audiences,
    topics: service.topics,
    lifeEvents: service.lifeEvents,
    businessEvents: service.businessEvents,
    digitalMaturity: service.digitalMaturity,
    updatedAt: service.updatedAt,
    isDemo: service.isDemo,
    ...(service.retiredOn !== undefined && { retiredOn: service.retiredOn }),
    ...(service.owner !== undefined && { owner: service.owner }),
  }
}
