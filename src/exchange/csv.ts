import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

import { CatalogueError } from '../domain/errors.ts'

/** A row of a table, and the line of the file it begins on. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
  /** Whether it has more cells than the header, empty ones too. */
  isTooWide: boolean
}

/** What Excel of this country divides columns by, and what it reads as UTF-8 only with this in front. */
const delimiter = ';'
const byteOrderMark = '\uFEFF'

/** A table as CSV that Excel opens by a double click: UTF-8 with a byte order mark, `;`, CRLF. Source: RFC 4180. */
export const writeCsv = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  stringify([...rows], {
    columns: [...columns],
    header: true,
    delimiter,
    bom: true,
    record_delimiter: 'windows',
    // A lone line break inside a cell would otherwise stand there without quotes.
    quoted_match: /[\r\n]/,
  })

/** The sign between the columns of the first line. */
const delimiterOf = (text: string): string => {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const count = (sign: string) => header.split(sign).length
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? delimiter
}

interface Parsed {
  info: { lines: number }
  record: string[]
}

/**
 * Reads a table; `;`, `,` and tabs are told apart by the header. Lines without any content count for nothing.
 * @throws CatalogueError IMPORT_FILE_INVALID where it is no table, or a column stands there twice
 */
export const readCsv = (file: string): { columns: string[]; rows: CsvRow[] } => {
  const text = file.startsWith(byteOrderMark) ? file.slice(1) : file
  const [header, ...lines] = parsed(text)
  const columns = (header?.record ?? []).map((name) => name.trim())
  const named = columns.filter((name) => name !== '')
  const twice = named.filter((name, at) => named.indexOf(name) !== at)
  if (named.length === 0) throw new CatalogueError('IMPORT_FILE_INVALID', 'There is no header.')
  if (twice.length > 0) {
    throw new CatalogueError('IMPORT_FILE_INVALID', `Columns twice: ${twice.join(', ')}.`)
  }
  let line = header?.info.lines ?? 0
  const rows = lines.flatMap(({ record, info }) => {
    const start = line + 1
    line = info.lines
    if (record.every((cell) => cell === '')) return []
    // What stands beyond the header, or below no name, has a name nobody gives a field.
    const cells = record.flatMap((cell, at) => {
      const name = columns[at] ?? ''
      if (name !== '') return [[name, cell]]
      return cell === '' ? [] : [[`#${String(at + 1)}`, cell]]
    })
    const isTooWide = record.length > columns.length
    return [{ line: start, cells: Object.fromEntries(cells) as Record<string, string>, isTooWide }]
  })
  return { columns: named, rows }
}

const parsed = (text: string): Parsed[] => {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
    }) as unknown as Parsed[]
  } catch (cause) {
    throw new CatalogueError('IMPORT_FILE_INVALID', (cause as Error).message, { cause })
  }
}
