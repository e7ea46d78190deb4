import { type ExchangeRecord, valueAt } from './exchange-field.ts'

/** Fields that name a document in files; the last ones may be empty where `optional` says so. */
export interface RecordKey {
  fields: readonly string[]
  optional?: readonly string[]
  /** Whether several documents are versions of one: the newest stands for it. Default: false. */
  hasVersions?: boolean
}

/**
 * The name of a document in files: its identifier, or the fields that stand for one with `@` between them:
 * `hund-anmelden@gemeinde-1103`. Undefined where one of them is missing.
 */
export const keyOf = (
  record: ExchangeRecord,
  { fields, optional = [] }: RecordKey,
): string | undefined => {
  const parts = fields.map((field) => {
    const value = valueAt(record, field)
    if (typeof value === 'string' && value !== '') return value
    return optional.includes(field) && (value === undefined || value === null || value === '')
      ? ''
      : undefined
  })
  return parts.includes(undefined) ? undefined : parts.join('@')
}
