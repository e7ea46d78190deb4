import readExcelFile from 'read-excel-file/node'

/** The sheets of a workbook by name, as a spreadsheet shows them: rows of cells. */
export const readWorkbook = async (bytes: Buffer): Promise<Map<string, readonly unknown[][]>> => {
  const sheets = (await readExcelFile(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

/** Rows as objects, by what the first row calls the columns. */
export const recordsOf = (rows: readonly unknown[][] = []): Record<string, unknown>[] => {
  const [names = [], ...rest] = rows
  return rest.map((row) => Object.fromEntries(names.map((name, i) => [String(name), row[i]])))
}

/** Whole Rappen of a cell that holds francs; undefined where it is empty. */
export const rappenIn = (cell: unknown): number | undefined =>
  typeof cell === 'number' ? Math.round(cell * 100) : undefined
