import { isDeepStrictEqual } from 'node:util'

import { i14yLocales, type I14yService } from './record.ts'

/** A field that says something else there. */
interface FieldDifference {
  /** Path in the record: `channels.hund-online.url`. */
  field: string
  /** Undefined where one of the two does not have it. */
  ours: unknown
  theirs: unknown
}

/** What would change on the platform. */
export interface I14yDifferences {
  /** Identifiers of services the platform does not have. */
  added: string[]
  changed: { identifier: string; fields: FieldDifference[] }[]
  /** Identifiers of services the platform has, and we no more. */
  gone: string[]
  unchanged: number
}

/** A record of the platform: it may hold more than we send. */
export type PlatformRecord = Partial<Record<keyof I14yService, unknown>>

/** What of our records differs from those of the platform; what only the platform holds is left alone. */
export const differencesTo = (
  ours: readonly I14yService[],
  theirs: readonly PlatformRecord[],
): I14yDifferences => {
  const known = new Map(theirs.map((record) => [firstIdentifier(record), record]))
  const own = new Set(ours.map(({ identifiers }) => identifiers[0] ?? ''))
  const compared = ours.flatMap((record) => {
    const identifier = record.identifiers[0] ?? ''
    const before = known.get(identifier)
    return before ? [{ identifier, fields: fieldDifferences(record, before) }] : []
  })
  const changed = compared.filter(({ fields }) => fields.length > 0)
  return {
    added: [...own].filter((identifier) => !known.has(identifier)).sort(),
    changed,
    gone: [...known.keys()].filter((identifier) => !own.has(identifier)).sort(),
    unchanged: compared.length - changed.length,
  }
}

const firstIdentifier = ({ identifiers }: PlatformRecord): string =>
  Array.isArray(identifiers) ? String(identifiers[0] ?? '') : ''

const fieldDifferences = (ours: I14yService, theirs: PlatformRecord): FieldDifference[] => {
  const [mine, other] = [flat(ours), flat(pick(theirs, Object.keys(ours)))]
  return [...new Set([...mine.keys(), ...other.keys()])]
    .sort()
    .filter((field) => !isDeepStrictEqual(mine.get(field), other.get(field)))
    .map((field) => ({ field, ours: mine.get(field), theirs: other.get(field) }))
}

/** What the input model has below the fields of a service; the platform adds names of codes and the like. */
const sent = new Set([
  ...['code', 'id', 'identifier', 'label', 'type', 'description', 'url', 'email', 'phone'],
  ...['openingHours', 'ownedBy', ...i14yLocales],
])

const pick = (record: PlatformRecord, fields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) =>
      fields.includes(field) ? [[field, asSent(value)]] : [],
    ),
  )

const asSent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]) =>
      sent.has(name) ? [[name, asSent(inside)]] : [],
    ),
  )
}

/** What things in lists are called: the order of a list means nothing. */
const nameIn = (item: unknown): string | undefined => {
  if (typeof item !== 'object' || item === null) return undefined
  const { identifier, code, id, label } = item as Record<string, unknown>
  const name = identifier ?? code ?? id ?? label
  return typeof name === 'string' ? name : JSON.stringify(name)
}

/** Every single value with its path; empty lists and texts are no value. */
const flat = (value: unknown, path: readonly string[] = []): Map<string, unknown> => {
  if (value === undefined || value === null || value === '') return new Map()
  if (typeof value !== 'object') return new Map([[path.join('.'), value]])
  const entries = Array.isArray(value)
    ? value.map((item: unknown, i) => [nameIn(item) ?? String(i), item] as const)
    : Object.entries(value)
  return new Map(entries.flatMap(([name, item]) => [...flat(item, [...path, name])]))
}
