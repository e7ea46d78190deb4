import { CatalogueError } from '../domain/errors.ts'
import {
  type ExchangeRecord,
  isExchangeRecord,
  valueAt,
  withValue,
} from '../domain/exchange/exchange-field.ts'
import { columnsOf, fromRow, toRow } from '../domain/exchange/flat-row.ts'
import type { BoundField } from './bound-field.ts'
import { readCsv, writeCsv } from './csv.ts'

/** Forms of a file. */
export const fileFormats = ['csv', 'json'] as const

export type FileFormat = (typeof fileFormats)[number]

/** Records a file has at most; a bigger one is divided. */
const maxRecords = 10_000

/** A record, and where in the file it stands. */
export interface FiledRecord {
  /** Of CSV the line, of JSON the number of the record, both from 1. */
  line: number
  record: ExchangeRecord
}

/** Records as the text of a file; in JSON, what is empty is said to be so. */
export const writeFile = (
  records: readonly ExchangeRecord[],
  fields: readonly BoundField[],
  format: FileFormat,
): string => {
  if (format === 'csv') {
    return writeCsv(
      columnsOf(fields),
      records.map((record) => toRow(record, fields)),
    )
  }
  const whole = records.map((record) =>
    fields.reduce<ExchangeRecord>(
      (so, { path }) => withValue(so, path, valueAt(record, path) ?? null),
      {},
    ),
  )
  return `${JSON.stringify(whole, null, 2)}\n`
}

/**
 * The records of a file.
 * @throws CatalogueError IMPORT_FILE_INVALID where it is not UTF-8, no table, no list of objects, or too long;
 * IMPORT_FIELD_UNKNOWN naming every column that is no field
 */
export const readFile = (
  bytes: Uint8Array,
  fields: readonly BoundField[],
  format: FileFormat,
): FiledRecord[] => {
  const text = decoded(bytes)
  const records = format === 'csv' ? tableRecords(text, fields) : listRecords(text)
  if (records.length > maxRecords) {
    throw new CatalogueError(
      'IMPORT_FILE_INVALID',
      `${String(records.length)} records; a file has at most ${String(maxRecords)}.`,
    )
  }
  return records
}

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const told = 'The file is not UTF-8. In Excel, save it as «CSV UTF-8».'
    throw new CatalogueError('IMPORT_FILE_INVALID', told, { cause })
  }
}

const tableRecords = (text: string, fields: readonly BoundField[]): FiledRecord[] => {
  const { columns, rows } = readCsv(text)
  const known = new Set(columnsOf(fields))
  const unknown = columns.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new CatalogueError('IMPORT_FIELD_UNKNOWN', `No such columns: ${unknown.join(', ')}.`)
  }
  return rows.map(({ line, cells }) => {
    const beyond = Object.entries(cells).filter(([name]) => !known.has(name))
    return { line, record: { ...fromRow(cells, fields), ...Object.fromEntries(beyond) } }
  })
}

const listRecords = (text: string): FiledRecord[] => {
  const list = parsed(text)
  if (!Array.isArray(list)) {
    throw new CatalogueError('IMPORT_FILE_INVALID', 'The file is not a list of records.')
  }
  return list.map((record: unknown, at) => {
    if (isExchangeRecord(record)) return { line: at + 1, record }
    const told = `Record ${String(at + 1)} is not an object.`
    throw new CatalogueError('IMPORT_FILE_INVALID', told)
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new CatalogueError('IMPORT_FILE_INVALID', (cause as Error).message, { cause })
  }
}
