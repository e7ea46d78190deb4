import {
  type ExchangeField,
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  valueAt,
  withValue,
} from './exchange-field.ts'

/** A document that a record names, in a collection. */
export interface Reference {
  collection: string
  /** Its identifier, or what stands for one. */
  name: string
}

/** What is named here in place of what a file names: by `collection/name`. */
export type Mapping = Readonly<Record<string, string>>

/** The key of a reference in a mapping. */
export const referenceKey = ({ collection, name }: Reference): string => `${collection}/${name}`

/** Every document a record names, each once, in the order of the record. */
export const referencesIn = (
  record: ExchangeRecord,
  fields: readonly ExchangeField[],
): Reference[] => {
  const all = new Map<string, Reference>()
  for (const one of everyReference(record, fields)) all.set(referenceKey(one), one)
  return [...all.values()]
}

const everyReference = (record: ExchangeRecord, fields: readonly ExchangeField[]): Reference[] =>
  fields.flatMap(({ path, kind, relationTo, fields: inside = [] }) =>
    listed(valueAt(record, path)).flatMap((value): Reference[] => {
      if (kind === 'rows') return isExchangeRecord(value) ? everyReference(value, inside) : []
      return relationTo && typeof value === 'string' && value !== ''
        ? [{ collection: relationTo, name: value }]
        : []
    }),
  )

const listed = (value: ExchangeValue | undefined): readonly ExchangeValue[] => {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly ExchangeValue[]) : [value]
}

/** The record with other names in place of those that are mapped. */
export const mapped = (
  record: ExchangeRecord,
  fields: readonly ExchangeField[],
  mapping: Mapping,
): ExchangeRecord =>
  fields.reduce((so, field) => {
    const value = valueAt(so, field.path)
    if (value === undefined || (field.kind !== 'rows' && !field.relationTo)) return so
    const next = Array.isArray(value)
      ? value.map((one: ExchangeValue) => mappedOne(field, one, mapping))
      : mappedOne(field, value, mapping)
    return withValue(so, field.path, next)
  }, record)

const mappedOne = (
  { kind, relationTo, fields = [] }: ExchangeField,
  value: ExchangeValue,
  mapping: Mapping,
): ExchangeValue => {
  if (kind === 'rows') return isExchangeRecord(value) ? mapped(value, fields, mapping) : value
  if (!relationTo || typeof value !== 'string') return value
  const key = referenceKey({ collection: relationTo, name: value })
  return Object.hasOwn(mapping, key) ? (mapping[key] ?? value) : value
}
