import { locales } from '../locale.ts'
import { joinList, neutralised, restored } from './cell.ts'
import {
  type ExchangeField,
  type ExchangeRecord,
  type ExchangeValue,
  textOf,
  valueAt,
  withValue,
} from './exchange-field.ts'
import { valueOfCell } from './value-of-cell.ts'

interface Column {
  name: string
  field: ExchangeField
}

const columns = (fields: readonly ExchangeField[]): Column[] =>
  fields.flatMap((field) =>
    field.isLocalized
      ? locales.map((locale) => ({ name: `${field.path}.${locale}`, field }))
      : [{ name: field.path, field }],
  )

/** Names of the columns of a table, a column for each locale of a localized field: `title.de`, `processingTime.typical`. */
export const columnsOf = (fields: readonly ExchangeField[]): string[] =>
  columns(fields).map(({ name }) => name)

const cellOf = ({ kind }: ExchangeField, value: ExchangeValue | undefined): string => {
  if (value === undefined || value === null) return ''
  if (kind === 'rows') return JSON.stringify(value)
  return neutralised(Array.isArray(value) ? joinList(value.map(textOf)) : textOf(value))
}

/** A record as one row of a table, by column. */
export const toRow = (
  record: ExchangeRecord,
  fields: readonly ExchangeField[],
): Record<string, string> =>
  Object.fromEntries(
    columns(fields).map(({ name, field }) => [name, cellOf(field, valueAt(record, name))]),
  )

/**
 * The record of a row. A column that is not there says nothing about its field; an empty cell says that the field is
 * empty (null).
 */
export const fromRow = (
  row: Readonly<Record<string, string>>,
  fields: readonly ExchangeField[],
): ExchangeRecord =>
  columns(fields)
    .filter(({ name }) => Object.hasOwn(row, name))
    .reduce<ExchangeRecord>(
      (record, { name, field }) =>
        withValue(record, name, valueOfCell(field, restored(row[name] ?? ''))),
      {},
    )
