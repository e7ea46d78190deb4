import { storedCalendarDate } from '../domain/calendar-date.ts'
import {
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  textOf,
  valueAt,
} from '../domain/exchange/exchange-field.ts'
import type { Locale } from '../i18n/locales.ts'
import type { BoundField } from './bound-field.ts'
import type { Names } from './names.ts'
import type { RichTexts } from './rich-text.ts'

interface Using {
  locale: Locale
  names: Names
  richTexts: RichTexts
  /** The document as it was just written in another locale: its rows have ids, which keep their other texts. */
  written?: unknown
}

type Data = Record<string, unknown>

const one = (field: BoundField, value: ExchangeValue, using: Using): unknown => {
  if (field.kind === 'relation' && field.relationTo) {
    const id = using.names.idOf(field.relationTo, textOf(value))
    return typeof id === 'number' ? id : null
  }
  if (field.kind === 'date') return storedCalendarDate(`${textOf(value)}T12:00:00.000Z`)
  if (field.kind === 'rich-text') return using.richTexts.toState(textOf(value))
  // The check has read it before.
  if (field.kind === 'json') return JSON.parse(textOf(value)) as unknown
  if (field.kind !== 'rows' || !isExchangeRecord(value)) return value
  const id = isExchangeRecord(using.written) ? using.written.id : undefined
  return { ...(id !== undefined && { id }), ...toData(value, field.fields ?? [], using) }
}

const fieldData = (field: BoundField, record: ExchangeRecord, using: Using): unknown => {
  const path = field.isLocalized ? `${field.path}.${using.locale}` : field.path
  const value = valueAt(record, path)
  if (value === undefined || value === null) return field.isList ? [] : null
  if (!Array.isArray(value)) return one(field, value, using)
  const rows = isExchangeRecord(using.written) ? valueAt(using.written, field.path) : undefined
  return value.map((each: ExchangeValue, at) =>
    one(field, each, { ...using, written: Array.isArray(rows) ? rows[at] : undefined }),
  )
}

/** What Payload is given to write some fields of a record in one locale. */
export const toData = (record: ExchangeRecord, fields: readonly BoundField[], using: Using): Data =>
  fields.reduce<Data>(
    (data, field) => withData(data, field.path.split('.'), fieldData(field, record, using)),
    {},
  )

const withData = (data: Data, [name = '', ...rest]: string[], value: unknown): Data => {
  if (rest.length === 0) return { ...data, [name]: value }
  const inner = data[name]
  return { ...data, [name]: withData((inner ?? {}) as Data, rest, value) }
}
