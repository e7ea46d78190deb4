import { figuresOf } from '../../../../domain/cost/ledger/figure.ts'
import { type PayerRow, payerTable } from '../../../../domain/cost/report/payer-table.ts'
import { fundingColumns, fundingRows } from '../../../../exporters/fiscal-data-package/index.ts'
import { adminLanguageOf, type AdminLanguage } from '../../../../i18n/locales.ts'
import { isAsked } from '../contributions.ts'
import { yearsOf } from '../costs.ts'
import { aboutSheet } from './about-sheet.ts'
import { entrySheet } from './entry-sheet.ts'
import { figureCells, figureColumns } from './figure-columns.ts'
import type { FileSource } from './file-source.ts'
import { sheetTexts } from './sheet-texts.ts'
import { toCsv } from './to-csv.ts'
import { type Sheet, toWorkbook } from './to-workbook.ts'

const rowsOf = ({ state, year, bfs }: FileSource) =>
  fundingRows(state.entries).filter(
    (row) =>
      (year === undefined || row.year === String(year)) &&
      (bfs === undefined || row.payer === String(bfs)),
  )

/** Every posting that has a payer, as CSV. */
export const contributionsCsv = (source: FileSource): string =>
  toCsv(rowsOf(source), fundingColumns)

const payerIn = (payer: PayerRow['payer'], language: AdminLanguage): number | string => {
  if (payer === undefined) return sheetTexts.allPayers[language]
  return payer === 'canton' ? sheetTexts.canton[language] : payer
}

const contributionSheet = (source: FileSource, language: AdminLanguage): Sheet => {
  const { state } = source
  return {
    name: sheetTexts.contributions[language],
    columns: [
      { title: sheetTexts.year[language], holds: 'number' },
      { title: sheetTexts.payer[language], holds: 'number' },
      { title: sheetTexts.inhabitants[language], holds: 'number' },
      { title: sheetTexts.populationYear[language], holds: 'number' },
      { title: sheetTexts.rate[language], holds: 'amount' },
      { title: sheetTexts.amount[language], holds: 'amount' },
      { title: sheetTexts.consent[language], holds: 'words' },
      ...figureColumns('payer', language),
      { title: sheetTexts.paidEach[language], holds: 'amount' },
    ],
    rows: payerTable(figuresOf(state.entries), yearsOf(state), state.contributions)
      .filter(isAsked(source))
      .map(({ year, payer, amounts, contribution, paidPerInhabitantRappen }) => [
        year ?? sheetTexts.allYears[language],
        payerIn(payer, language),
        contribution?.inhabitants,
        contribution?.populationYear,
        contribution?.rappenPerInhabitant,
        contribution?.amountRappen,
        contribution && sheetTexts[contribution.consent][language],
        ...figureCells('payer', amounts),
        paidPerInhabitantRappen,
      ]),
  }
}

/** Who owes, paid and blocked what, and every posting that has a payer, as a workbook. */
export const contributionsWorkbook = (source: FileSource): Promise<Buffer> => {
  const language = adminLanguageOf(source.locale)
  return toWorkbook([
    contributionSheet(source, language),
    entrySheet(rowsOf(source), fundingColumns, language),
    aboutSheet(source),
  ])
}
