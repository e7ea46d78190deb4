import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type CellObject } from 'write-excel-file/node'

/** What a column holds: amounts in whole Rappen, whole numbers, or words. */
export interface SheetColumn {
  title: string
  holds: 'amount' | 'number' | 'words'
}

/** A table of a workbook; a cell that is not known is empty, which is not zero. */
export interface Sheet {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly (number | string | undefined)[])[]
}

/**
 * A workbook as Excel saves it. Amounts are numbers of francs with two digits, so that people can go on computing; the
 * same sheets give the same bytes, so that a checksum holds. Source: ECMA-376, Office Open XML.
 */
export const toWorkbook = async (sheets: readonly Sheet[]): Promise<Buffer> => {
  const written = writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ title }) => ({ width: Math.max(12, title.length + 2) })),
      data: [
        columns.map(({ title }): CellObject => ({ value: title, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) => row.map((value, i) => cellOf(value, columns[i]))),
      ],
    })),
  )
  return withoutTimes(await written.toBuffer())
}

/** Signs a document of XML cannot hold. Source: XML 1.0, production 2. */
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

const cellOf = (
  value: number | string | undefined,
  column: SheetColumn | undefined,
): CellObject | null => {
  if (value === undefined || value === '') return null
  if (typeof value === 'string') return { type: String, value: value.replace(notInXml, '') }
  return column?.holds === 'amount'
    ? { type: Number, value: value / 100, format: '#,##0.00' }
    : { type: Number, value }
}

/** The time of day at which a file was packed is nothing the file says. In local time, as ZIP has it. */
const noTime = new Date(1980, 0, 1)

const withoutTimes = (workbook: Buffer): Buffer =>
  Buffer.from(zipSync(unzipSync(workbook), { mtime: noTime }))
