import type { Announcement } from '../../domain/announcement.ts'
import type { PublishedCollection, PublishedRecords } from '../../domain/published-record.ts'
import type { BuildingBlocks } from '../../domain/service/building-blocks.ts'
import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import type { ServiceVariant } from '../../domain/service/service-variant.ts'
import { naming, record, type Tag } from '../changes/record-change.ts'

/** Records as a question found them. */
export interface FoundRow {
  collection: string
  identifier: string
  /** JSON; none where the record is public no more. */
  data: string | null
}

/** What is the same wherever the service is asked for. */
export interface CanonicalParts {
  /** Undefined where there is no such service, or no more. */
  service: CanonicalService | undefined
  /** Whether there was one that is public no more. */
  isGone: boolean
  blocks: BuildingBlocks
  announcements: readonly Announcement[]
}

/** What areas say of a service. */
export interface VariantParts {
  variants: readonly ServiceVariant[]
  blocks: BuildingBlocks
}

/** Parts, and what they were made of. */
export interface Parts<P> {
  parts: P
  tags: readonly Tag[]
  /** Bytes of JSON they came from. */
  size: number
}

const blockCollections = [
  'channels',
  'fees',
  'evidences',
  'outputs',
  'legal-bases',
  'faqs',
] as const

const keyOf = ({ collection, identifier }: FoundRow): Tag => record(collection, identifier)

const sizeOf = (rows: readonly FoundRow[]): number =>
  rows.reduce((sum, { data }) => sum + (data?.length ?? 0), 0)

/** The records of a collection among the rows, by identifier. */
const recordsIn = <S extends PublishedCollection>(
  rows: readonly FoundRow[],
  collection: S,
): Map<string, PublishedRecords[S]> =>
  new Map(
    rows.flatMap((row) =>
      row.collection === collection && row.data !== null
        ? [[row.identifier, JSON.parse(row.data) as PublishedRecords[S]]]
        : [],
    ),
  )

/** The building blocks among the rows. */
export const blocksIn = (rows: readonly FoundRow[]): BuildingBlocks => ({
  channels: recordsIn(rows, 'channels'),
  fees: recordsIn(rows, 'fees'),
  evidences: recordsIn(rows, 'evidences'),
  outputs: recordsIn(rows, 'outputs'),
  legalBases: recordsIn(rows, 'legal-bases'),
  faqs: recordsIn(rows, 'faqs'),
})

/** The questions of a service in the order editors gave them; of two in the same place the name decides. */
const orderedFaqs = ({ faqs }: BuildingBlocks, service: string): string[] =>
  [...faqs.values()]
    .filter(({ services }) => services.includes(service))
    .sort((a, b) => a.order - b.order || (a.identifier < b.identifier ? -1 : 1))
    .map(({ identifier }) => identifier)

/** Makes the parts of what was read for a service, as far as they do not depend on a place. */
export const toCanonicalParts = (
  identifier: string,
  rows: readonly FoundRow[],
): Parts<CanonicalParts> => {
  const blocks = blocksIn(rows)
  const [service] = recordsIn(rows, 'services').values()
  const isThere = rows.some(({ collection }) => collection === 'services')
  const key = record('services', identifier)
  return {
    parts: {
      service: service && { ...service, faqs: orderedFaqs(blocks, identifier) },
      isGone: isThere && !service,
      blocks,
      announcements: [...recordsIn(rows, 'announcements').values()],
    },
    tags: [
      key,
      naming('faqs', key),
      naming('announcements', key),
      ...rows.map(keyOf),
      ...(service ? namedBlocks(service) : []),
    ],
    size: sizeOf(rows),
  }
}

/** Blocks the service names; one that is not public now may be later. */
const namedBlocks = (service: CanonicalService): Tag[] => [
  ...service.channels.map((name) => record('channels', name)),
  ...service.fees.map((name) => record('fees', name)),
  ...service.evidences.map(({ evidence }) => record('evidences', evidence)),
  ...service.outputs.map((name) => record('outputs', name)),
  ...service.legalBases.map((name) => record('legal-bases', name)),
]

/** Makes the parts of what was read for the variants of a service. @param keys of all variants that were asked for */
export const toVariantParts = (
  keys: readonly string[],
  rows: readonly FoundRow[],
): Parts<VariantParts> => {
  const variants = [...recordsIn(rows, 'service-variants').values()]
  return {
    parts: { variants, blocks: blocksIn(rows) },
    tags: [
      ...keys.map((key) => record('service-variants', key)),
      ...rows.map(keyOf),
      ...variants.flatMap(({ additions }) => [
        ...additions.channels.map((name) => record('channels', name)),
        ...additions.fees.map((name) => record('fees', name)),
        ...additions.evidences.map(({ evidence }) => record('evidences', evidence)),
        ...additions.legalBases.map((name) => record('legal-bases', name)),
        ...additions.faqs.map((name) => record('faqs', name)),
      ]),
    ],
    size: sizeOf(rows),
  }
}

/** All blocks of a service at a place. */
export const blocksOf = (canonical: BuildingBlocks, local: BuildingBlocks): BuildingBlocks => {
  const both = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) =>
    other.size === 0 ? one : new Map([...one, ...other])
  return {
    channels: both(canonical.channels, local.channels),
    fees: both(canonical.fees, local.fees),
    evidences: both(canonical.evidences, local.evidences),
    outputs: both(canonical.outputs, local.outputs),
    legalBases: both(canonical.legalBases, local.legalBases),
    faqs: both(canonical.faqs, local.faqs),
  }
}

/**
 * Everything about a service at a place: the service, what it is made of, what is said about it; the variants, what
 * they are made of.
 */
const partsOf = (service: string, variants: string): string => `
  with service as (
    select collection, identifier, data, refers_to from publication.record
    where ${service}::text is not null and collection = 'services' and identifier = ${service}
  ), variant as (
    select collection, identifier, data, refers_to from publication.record
    where collection = 'service-variants' and identifier = any(${variants}::text[])
  ), covering as (
    select record.collection, record.identifier, record.data
    from (select distinct unnest(refers_to) as key from variant) named
    join publication.record record
      on record.collection = 'service-variants' and record.identifier = split_part(named.key, '/', 2)
    where named.key like 'service-variants/%' and record.identifier <> all(${variants}::text[])
  ), listed as (
    select collection, identifier, data, refers_to from publication.record
    where ${service}::text is not null and collection in ('announcements', 'faqs')
      and refers_to @> array['services/' || ${service}] and data is not null
  ), block as (
    select named.side, record.collection, record.identifier, record.data
    from (
      select distinct 'canonical' as side, unnest(refers_to) as key from service
      union select distinct 'local', unnest(refers_to) from variant
    ) named
    join publication.record record
      on record.collection = split_part(named.key, '/', 1) and record.identifier = split_part(named.key, '/', 2)
    where record.collection in (${blockCollections.map((name) => `'${name}'`).join(', ')})
  )
  select 'canonical' as side, collection, identifier, data::text from service
  union all select 'canonical', collection, identifier, data::text from listed
  union all select side, collection, identifier, data::text from block
  union all select 'local', collection, identifier, data::text from variant
  union all select 'local', collection, identifier, data::text from covering
  union all select 'sequence', '', coalesce((select max(sequence) from publication.record), 0)::text, null`

/** One statement for one service. */
export const selectParts = partsOf('$1', '$2')

/** One statement for several of them, each row with the place of its question in the list. */
export const selectPartsOfMany = `
  select asked.number, part.* from json_to_recordset($1::json) as asked (number int, service text, variants text[])
  cross join lateral (${partsOf('asked.service', 'asked.variants')}) part`
