import { idOf } from '../access/roles.ts'
import { calendarDateOf } from '../domain/calendar-date.ts'
import {
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  valueAt,
  withValue,
} from '../domain/exchange/exchange-field.ts'
import { normalForm } from '../domain/exchange/normal-form.ts'
import { locales } from '../i18n/locales.ts'
import type { BoundField } from './bound-field.ts'
import type { Names } from './names.ts'
import type { RichTexts } from './rich-text.ts'

interface Using {
  names: Names
  /** Left out where no field holds rich text. */
  richTexts?: RichTexts
}

const one = (field: BoundField, value: unknown, using: Using): ExchangeValue => {
  if (value === null || value === undefined) return null
  if (field.kind === 'relation' && field.relationTo) {
    return using.names.nameOf(field.relationTo, idOf(value as number | { id: number })) ?? null
  }
  if (field.kind === 'date') return calendarDateOf(value as string)
  if (field.kind === 'moment') return new Date(value as string).toISOString()
  if (field.kind === 'rich-text') return using.richTexts?.toText(value) ?? null
  if (field.kind === 'json') return JSON.stringify(value)
  if (field.kind === 'rows') return toRecord(value, field.fields ?? [], using)
  return value as ExchangeValue
}

const all = (field: BoundField, value: unknown, using: Using): ExchangeValue =>
  field.kind !== 'json' && Array.isArray(value)
    ? value.map((each) => one(field, each, using))
    : one(field, value, using)

/** A document, read with `locale: 'all'` and `depth: 0`, as a file carries it. */
export const toRecord = (
  document: unknown,
  fields: readonly BoundField[],
  using: Using,
): ExchangeRecord => {
  const source = isExchangeRecord(document) ? document : {}
  return normalForm(
    fields.reduce<ExchangeRecord>((record, field) => {
      const value: unknown = valueAt(source, field.path)
      if (!field.isLocalized) return withValue(record, field.path, all(field, value, using))
      const inLocales = isExchangeRecord(value) ? value : {}
      return locales.reduce(
        (so, locale) =>
          withValue(so, `${field.path}.${locale}`, all(field, inLocales[locale], using)),
        record,
      )
    }, {}),
  )
}
