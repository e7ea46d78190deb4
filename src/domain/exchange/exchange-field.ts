/** What a value of a field is, as files show it. */
export type ExchangeKind =
  | 'text'
  | 'number'
  | 'boolean'
  /** `YYYY-MM-DD`. */
  | 'date'
  /** ISO 8601 in UTC. */
  | 'moment'
  /** One of the options of the field. */
  | 'choice'
  /** Small Markdown. */
  | 'rich-text'
  /** The name of a document: its identifier, or what stands for one. */
  | 'relation'
  /** JSON, as its text: what it says is nobody's business here. */
  | 'json'
  /** A list of objects with fields of their own. */
  | 'rows'

/** One field of a collection, as a file carries it. */
export interface ExchangeField {
  /** Names from the document, or from the row, down: `processingTime.typical`. */
  path: string
  kind: ExchangeKind
  /** Whether it has a value for each locale. */
  isLocalized: boolean
  /** Whether it holds several values. */
  isList: boolean
  /** What a choice may be. */
  options?: readonly string[]
  /** Slug of the collection a relation names documents of. */
  relationTo?: string
  /** Of the rows. */
  fields?: readonly ExchangeField[]
}

/** A value as JSON carries it. */
export type ExchangeValue =
  string | number | boolean | null | readonly ExchangeValue[] | ExchangeRecord

/** A document as a file carries it: groups nested, locales as members of a localized field, relations by name. */
export interface ExchangeRecord {
  readonly [name: string]: ExchangeValue
}

/** Whether a value is an object with members. */
export const isExchangeRecord = (value: unknown): value is ExchangeRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as one text: objects and lists as JSON. */
export const textOf = (value: ExchangeValue | undefined): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The value at a path; undefined where the record says nothing about it. */
export const valueAt = (record: ExchangeRecord, path: string): ExchangeValue | undefined => {
  let value: ExchangeValue | undefined = record
  for (const name of path.split('.')) {
    if (!isExchangeRecord(value)) return undefined
    value = Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value
}

/** The record with a value at a path. */
export const withValue = (
  record: ExchangeRecord,
  path: string,
  value: ExchangeValue,
): ExchangeRecord => {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...record, [name]: value }
  const inner = record[name]
  return {
    ...record,
    [name]: withValue(isExchangeRecord(inner) ? inner : {}, rest.join('.'), value),
  }
}
