import { stringify } from 'csv-stringify/sync'

/** A text that a spreadsheet would take for a formula is made plain; amounts below zero are none. */
const plainCell = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-\d+\.\d{2}$/.test(cell) ? `'${cell}` : cell

/** A table as CSV, RFC 4180, with its header. */
export const toCsv = (
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly { name: string }[],
): string => {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => names.map((name) => plainCell(row[name] ?? '')))
  return stringify([names, ...cells], { record_delimiter: 'windows' })
}
