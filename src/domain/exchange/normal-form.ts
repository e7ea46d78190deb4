import { canonicalJson } from '../audit/canonical-json.ts'
import { locales } from '../locale.ts'
import {
  type ExchangeField,
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  valueAt,
  withValue,
} from './exchange-field.ts'

const withoutEmpty = (value: ExchangeValue): ExchangeValue | undefined => {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) {
    const kept = value.flatMap((one: ExchangeValue) => withoutEmpty(one) ?? [])
    return kept.length > 0 ? kept : undefined
  }
  if (!isExchangeRecord(value)) return value
  const members = Object.entries(value).flatMap(([name, member]) => {
    const kept = withoutEmpty(member)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

/** The record without what is empty: no value, an empty text and an empty list say the same. */
export const normalForm = (record: ExchangeRecord): ExchangeRecord => {
  const kept = withoutEmpty(record)
  return isExchangeRecord(kept) ? kept : {}
}

const pathsOf = ({ path, isLocalized }: ExchangeField): string[] =>
  isLocalized ? locales.map((locale) => `${path}.${locale}`) : [path]

/** What a document is once a record of a file is written over it: what the file does not say stays. */
export const overlaid = (
  before: ExchangeRecord,
  said: ExchangeRecord,
  fields: readonly ExchangeField[],
): ExchangeRecord =>
  fields.flatMap(pathsOf).reduce((record, path) => {
    const value = valueAt(said, path) ?? (isEmptied(said, path) ? null : undefined)
    return value === undefined ? record : withValue(record, path, value)
  }, before)

/** Whether something on the way to a path is said to be empty: `title: null` empties it in every locale. */
const isEmptied = (said: ExchangeRecord, path: string): boolean => {
  const names = path.split('.')
  return names.some((_, at) => valueAt(said, names.slice(0, at + 1).join('.')) === null)
}

/** Paths at which two records differ: `summary.fr`, `topics`; rows as a whole. */
export const changedPaths = (
  before: ExchangeRecord,
  after: ExchangeRecord,
  fields: readonly ExchangeField[],
): string[] => {
  const [old, now] = [normalForm(before), normalForm(after)]
  return fields
    .flatMap(pathsOf)
    .filter((path) => canonicalJson(valueAt(old, path)) !== canonicalJson(valueAt(now, path)))
}
