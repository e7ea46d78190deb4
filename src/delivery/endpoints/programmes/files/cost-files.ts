import { budgetStateNames, costCategoryNames } from '../../../../i18n/cost-words/texts.ts'
import { figuresOf } from '../../../../domain/cost/ledger/figure.ts'
import { cashTable } from '../../../../domain/cost/report/cash-table.ts'
import { costTable } from '../../../../domain/cost/report/cost-table.ts'
import { expenseColumns, expenseRows } from '../../../../exporters/fiscal-data-package/index.ts'
import { adminLanguageOf, type AdminLanguage } from '../../../../i18n/locales.ts'
import { inYear, yearsOf } from '../costs.ts'
import { aboutSheet } from './about-sheet.ts'
import { entrySheet } from './entry-sheet.ts'
import { figureCells, figureColumns } from './figure-columns.ts'
import type { FileSource } from './file-source.ts'
import { sheetTexts } from './sheet-texts.ts'
import { toCsv } from './to-csv.ts'
import { type Sheet, type SheetColumn, toWorkbook } from './to-workbook.ts'

const rowsOf = ({ state, year }: FileSource) =>
  expenseRows(state.entries).filter((row) => year === undefined || row.year === String(year))

/** Every posting of an expense as CSV. */
export const costsCsv = (source: FileSource): string => toCsv(rowsOf(source), expenseColumns)

const yearColumn = (language: AdminLanguage): SheetColumn => ({
  title: sheetTexts.year[language],
  holds: 'number',
})

const costSheet = ({ state, year }: FileSource, language: AdminLanguage): Sheet => ({
  name: sheetTexts.costs[language],
  columns: [
    yearColumn(language),
    { title: sheetTexts.category[language], holds: 'words' },
    ...figureColumns('category', language),
    { title: sheetTexts.budgetState[language], holds: 'words' },
  ],
  rows: costTable(figuresOf(state.entries), yearsOf(state))
    .filter(inYear(year))
    .map((row) => [
      row.year ?? sheetTexts.allYears[language],
      row.category ? costCategoryNames[row.category][language] : sheetTexts.allCategories[language],
      ...figureCells('category', row.amounts),
      budgetStateNames[row.state][language],
    ]),
})

const cashSheet = ({ state, year }: FileSource, language: AdminLanguage): Sheet => ({
  name: sheetTexts.cash[language],
  columns: [yearColumn(language), ...figureColumns('programme', language)],
  rows: cashTable(figuresOf(state.entries), yearsOf(state))
    .filter(inYear(year))
    .map((row) => [
      row.year ?? sheetTexts.allYears[language],
      ...figureCells('programme', row.amounts),
    ]),
})

/** The table of costs, what is at the programme's disposal, and every posting of an expense, as a workbook. */
export const costsWorkbook = (source: FileSource): Promise<Buffer> => {
  const language = adminLanguageOf(source.locale)
  return toWorkbook([
    costSheet(source, language),
    cashSheet(source, language),
    entrySheet(rowsOf(source), expenseColumns, language),
    aboutSheet(source),
  ])
}
