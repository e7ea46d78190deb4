import { readFrancs } from '../../../../domain/read-francs.ts'
import type { FiscalColumn } from '../../../../exporters/fiscal-data-package/index.ts'
import type { AdminLanguage } from '../../../../i18n/locales.ts'
import { sheetTexts } from './sheet-texts.ts'
import type { Sheet } from './to-workbook.ts'

/** The rows of the CSV file as a sheet, under the same names of columns. */
export const entrySheet = (
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly FiscalColumn[],
  language: AdminLanguage,
): Sheet => ({
  name: sheetTexts.entries[language],
  columns: columns.map(({ name, type }) => ({
    title: name,
    holds: type === 'number' ? 'amount' : type === 'integer' ? 'number' : 'words',
  })),
  rows: rows.map((row) => columns.map(({ name, type }) => cellOf(row[name] ?? '', type))),
})

const cellOf = (text: string, type: FiscalColumn['type']): number | string | undefined => {
  if (text === '') return undefined
  if (type === 'number') return readFrancs(text)
  return type === 'integer' ? Number(text) : text
}
