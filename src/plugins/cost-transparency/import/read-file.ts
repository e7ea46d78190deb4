import type { FileRow } from '../../../domain/cost/import/plan-import.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { readCsv } from '../../../exchange/csv.ts'

const mostRows = 20_000

/** A file of the finance system as it stands there. @throws CatalogueError IMPORT_FILE_INVALID, BODY_INVALID */
export const readFile = (csv: string): { columns: string[]; rows: FileRow[] } => {
  const file = readCsv(csv)
  if (file.rows.length <= mostRows) return file
  throw new CatalogueError('BODY_INVALID', `The file has more than ${String(mostRows)} rows.`)
}
