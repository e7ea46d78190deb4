import { checkCalendarDate } from './check-calendar-date.ts'
import { finding, type Finding } from '../finding.ts'
import { valueOfJson } from '../json.ts'
import { locales } from '../locale.ts'
import {
  type ExchangeField,
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  textOf,
} from './exchange-field.ts'

/** What is wrong with a value of a record, and where. */
export interface RecordProblem {
  /** `summary.fr`, `conditions.0.title.de`. */
  path: string
  finding: Finding
}

const short = (value: ExchangeValue): string => {
  const text = textOf(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

const isOfKind = ({ kind }: ExchangeField, value: ExchangeValue): boolean => {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (kind === 'boolean') return typeof value === 'boolean'
  if (typeof value !== 'string') return false
  if (kind === 'date') return checkCalendarDate(value)
  if (kind === 'json') return typeof valueOfJson(value) === 'object'
  return kind !== 'moment' || !Number.isNaN(Date.parse(value))
}

const checkOne = (field: ExchangeField, path: string, value: ExchangeValue): RecordProblem[] => {
  const wrong = (code: 'IMPORT_CHOICE_UNKNOWN' | 'IMPORT_VALUE_INVALID', values: object) => [
    { path, finding: finding(code, { value: short(value), ...values }) },
  ]
  if (field.kind === 'rows') {
    return isExchangeRecord(value)
      ? checkRecord(value, field.fields ?? [], `${path}.`)
      : wrong('IMPORT_VALUE_INVALID', {})
  }
  if (!isOfKind(field, value)) return wrong('IMPORT_VALUE_INVALID', {})
  return field.options && !field.options.includes(textOf(value))
    ? wrong('IMPORT_CHOICE_UNKNOWN', { options: field.options.join(', ') })
    : []
}

const checkValue = (field: ExchangeField, path: string, value: ExchangeValue): RecordProblem[] => {
  if (value === null || value === '') return []
  if (!field.isList) return checkOne(field, path, value)
  if (!Array.isArray(value)) {
    return [{ path, finding: finding('IMPORT_VALUE_INVALID', { value: short(value) }) }]
  }
  return value.flatMap((one: ExchangeValue, at) =>
    checkOne(field, field.kind === 'rows' ? `${path}.${String(at)}` : path, one),
  )
}

const checkLocalized = (
  field: ExchangeField,
  path: string,
  value: ExchangeValue,
): RecordProblem[] => {
  if (value === null) return []
  if (!isExchangeRecord(value)) {
    return [{ path, finding: finding('IMPORT_VALUE_INVALID', { value: short(value) }) }]
  }
  return Object.entries(value).flatMap(([locale, text]) =>
    locales.some((known) => known === locale)
      ? checkValue(field, `${path}.${locale}`, text)
      : [unknown(`${path}.${locale}`)],
  )
}

const unknown = (path: string): RecordProblem => ({
  path,
  finding: finding('IMPORT_FIELD_UNKNOWN', { field: path }),
})

/** Everything in a record that is not of the kind its field takes, or no field at all. */
export const checkRecord = (
  record: ExchangeRecord,
  fields: readonly ExchangeField[],
  parent = '',
): RecordProblem[] =>
  Object.entries(record).flatMap(([name, value]) => {
    const path = `${parent}${name}`
    const field = fields.find((known) => known.path === name)
    if (field) {
      return field.isLocalized ? checkLocalized(field, path, value) : checkValue(field, path, value)
    }
    const inside = fields
      .filter((known) => known.path.startsWith(`${name}.`))
      .map((known) => ({ ...known, path: known.path.slice(name.length + 1) }))
    if (inside.length === 0) return [unknown(path)]
    if (value === null) return []
    return isExchangeRecord(value)
      ? checkRecord(value, inside, `${path}.`)
      : [{ path, finding: finding('IMPORT_VALUE_INVALID', { value: short(value) }) }]
  })
