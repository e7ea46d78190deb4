import { neutralised } from '../domain/exchange/cell.ts'
import { writeCsv } from '../exchange/csv.ts'

/** A table for spreadsheets as a file: what would be taken for a formula is not. */
export const sendCsv = (
  filename: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Response => {
  const harmless = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, neutralised(cell)])),
  )
  return new Response(writeCsv(columns, harmless), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${filename}"`,
    },
  })
}
