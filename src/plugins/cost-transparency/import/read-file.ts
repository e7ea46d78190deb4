import { parse } from 'csv-parse/sync'

import type { Cells } from '../../../domain/cost/import/read-row.ts'
import { CatalogueError } from '../../../domain/errors.ts'

const mostRows = 20_000

/** The rows of a file, by the names of its header. @throws CatalogueError BODY_INVALID */
export const readFile = (csv: string): Cells[] => {
  try {
    const rows = parse<Record<string, string>>(csv, {
      columns: true,
      bom: true,
      delimiter: [';', ',', '\t'],
      skip_empty_lines: true,
      to: mostRows + 1,
    })
    if (rows.length <= mostRows) return rows
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The file is no CSV with a header.', { cause })
  }
  throw new CatalogueError('BODY_INVALID', `The file has more than ${String(mostRows)} rows.`)
}
