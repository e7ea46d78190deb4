import type { ServiceVariant } from '../../domain/service/service-variant.ts'

/** What a list needs to know of a variant. */
export type LocalSummary = Pick<
  ServiceVariant,
  | 'coveredBy'
  | 'jurisdiction'
  | 'localName'
  | 'offered'
  | 'offeredReason'
  | 'service'
  | 'status'
  | 'updatedAt'
>

/** Variants of some areas, by service. */
export type LocalSummaries = ReadonlyMap<string, readonly LocalSummary[]>

const selectSummaries = `
  select json_build_object(
    'service', data -> 'service', 'jurisdiction', data -> 'jurisdiction', 'status', data -> 'status',
    'offered', data -> 'offered', 'offeredReason', data -> 'offeredReason', 'coveredBy', data -> 'coveredBy',
    'localName', data -> 'localName', 'updatedAt', data -> 'updatedAt')::text as summary
  from publication.record`

/** What all areas say of one service, in brief. */
export const selectSummariesOfService = `${selectSummaries}
  where collection = 'service-variants' and refers_to @> array['services/' || $1::text]
    and data ->> 'service' = $1 and data is not null`

/** What some areas say of all services, in brief. */
export const selectLocalSummaries = `${selectSummaries}
  where collection = 'service-variants' and split_part(identifier, '@', 2) = any($1::text[]) and data is not null`

/** The rows of the statement, by service. */
export const toLocalSummaries = (rows: readonly { summary: string }[]): LocalSummaries =>
  Map.groupBy(
    rows.map(({ summary }) => withoutNull(JSON.parse(summary) as Stored)),
    ({ service }) => service,
  )

type Stored = { [K in keyof LocalSummary]: LocalSummary[K] | null }

const withoutNull = (stored: Stored): LocalSummary =>
  Object.fromEntries(
    Object.entries(stored).filter(([, value]) => value !== null),
  ) as unknown as LocalSummary
