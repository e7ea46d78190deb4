import readExcelFile from 'read-excel-file/node'

import { CatalogueError } from '../domain/errors.ts'
import type { InventoryEntry } from '../domain/exchange/ech0070-matches.ts'

type Cells = readonly unknown[]

/** Bytes of a file at most; the inventory of 2024 has less than a tenth of it. */
const maxBytes = 20 * 1024 * 1024

/** Lines above the header at most. */
const titleLines = 40

/**
 * The entries of the official inventory of services, an XLSX file: of the sheet whose name contains
 * «Leistungsinventar», the column whose header begins with «Leistungsergebnis», and the column of five-digit numbers.
 * Source: eCH-0070, Beilage Leistungsinventar.
 * @throws CatalogueError IMPORT_FILE_INVALID where the file is no workbook, or the sheet or a column is not found
 */
export const readInventory = async (bytes: Buffer): Promise<InventoryEntry[]> => {
  const rows = await readSheet(bytes)
  const header = rows.slice(0, titleLines).findIndex((row) => titleColumn(row) >= 0)
  const column = titleColumn(rows[header] ?? [])
  if (column < 0) throw invalid('No column has a header that begins with «Leistungsergebnis».')
  const body = rows.slice(header + 1)
  const numbers = numberColumn(body)
  if (numbers < 0) throw invalid('No column holds five-digit numbers.')
  const entries = body.flatMap((row) => {
    const [id, title] = [numberIn(row[numbers]), textIn(row[column])]
    return /^\d{5}$/.test(id) && title !== '' ? [{ id, title }] : []
  })
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}

const invalid = (message: string, options?: ErrorOptions) =>
  new CatalogueError('IMPORT_FILE_INVALID', message, options)

const readSheet = async (bytes: Buffer): Promise<readonly Cells[]> => {
  if (bytes.length > maxBytes) throw invalid('The file has more than 20 MB.')
  const sheets = await readExcelFile(bytes).catch((cause: unknown) => {
    throw invalid('The file is no XLSX workbook.', { cause })
  })
  const found = sheets.find(({ sheet }) => /leistungsinventar/i.test(sheet))
  if (found) return found.data
  const names = sheets.map(({ sheet }) => sheet).join(', ')
  throw invalid(`No sheet has «Leistungsinventar» in its name: ${names}.`)
}

const textIn = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''

/** A number that Excel took for one has lost its zeros in front. */
const numberIn = (cell: unknown): string =>
  typeof cell === 'number' ? textIn(cell).padStart(5, '0') : textIn(cell)

const titleColumn = (row: Cells): number =>
  row.findIndex((cell) => /^leistungsergebnis/i.test(textIn(cell)))

/** The column with the most five-digit numbers. */
const numberColumn = (rows: readonly Cells[]): number => {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const counts = Array.from(
    { length: width },
    (_, at) => rows.filter((row) => /^\d{5}$/.test(textIn(row[at]))).length,
  )
  const highest = Math.max(0, ...counts)
  return highest > 0 ? counts.indexOf(highest) : -1
}
