import { parse } from 'csv-parse/sync'

import type { CostCategory } from '../../src/domain/cost/cost-category.ts'
import { costCategories } from '../../src/domain/cost/cost-category.ts'
import { figureKey, type FigurePlace } from '../../src/domain/cost/ledger/figure.ts'
import { type FormulaName, formulaNames } from '../../src/domain/cost/ledger/formulas.ts'
import type { Amounts } from '../../src/domain/cost/report/cost-table.ts'
import type { Total } from '../../src/domain/cost/total.ts'
import { costCategoryNames, formulaTexts } from '../../src/i18n/cost-words/texts.ts'
import { rappenIn, recordsOf } from './read-workbook.ts'

/** Figures as somebody reads them from a file, by their keys; what the file leaves empty is absent. */
export type ReadFigures = ReadonlyMap<string, Total>

type Place = FigurePlace & { amounts: Amounts }

/** Figures of the tables in an answer. */
export const figuresInAnswer = (rows: readonly Place[]): ReadFigures =>
  new Map(
    rows.flatMap(({ amounts, ...place }) =>
      formulaNames.flatMap((formula): [string, Total][] => {
        const total = amounts[formula]
        return total ? [[figureKey(formula, place), total]] : []
      }),
    ),
  )

/** Figures that rows of the CSV files make when somebody sums them: of every year and all, every part and all. */
export const figuresInCsv = (
  text: string,
  partOf: 'category' | 'payer',
  formulasOf: (kind: string) => readonly FormulaName[],
): ReadFigures => {
  const sums = new Map<string, Total>()
  for (const row of parse<Record<string, string>>(text, { columns: true })) {
    const { year, kind = '', amount = '' } = row
    const rappen = amount === '' ? undefined : Math.round(Number(amount) * 100)
    for (const formula of formulasOf(kind)) {
      for (const key of [
        [formula, '*', '*'],
        [formula, year, '*'],
        [formula, '*', row[partOf]],
        [formula, year, row[partOf]],
      ].map((parts) => parts.join('/'))) {
        const sum = sums.get(key) ?? { rappen: 0, unknown: 0 }
        sums.set(key, {
          rappen: sum.rappen + (rappen ?? 0),
          unknown: sum.unknown + (rappen === undefined ? 1 : 0),
        })
      }
    }
  }
  return sums
}

const categoryOf = new Map<unknown, CostCategory>(
  costCategories.map((category) => [costCategoryNames[category].de, category]),
)

const partIn = (cell: unknown): number | string => {
  if (cell === 'Kanton') return 'canton'
  return typeof cell === 'number' ? cell : (categoryOf.get(cell) ?? '*')
}

/** Figures in a table of a workbook, in German; a sum without parts that are known is not told there. */
export const figuresInSheet = (rows: readonly unknown[][] | undefined): ReadFigures =>
  new Map(
    recordsOf(rows).flatMap((row) =>
      formulaNames.flatMap((formula): [string, Total][] => {
        const rappen = rappenIn(row[formulaTexts[formula].name.de])
        if (rappen === undefined) return []
        const unknown = row[`${formulaTexts[formula].name.de}: nicht bekannte Beträge`]
        const year = typeof row.Jahr === 'number' ? row.Jahr : '*'
        const part = partIn(row.Kategorie ?? row['BFS-Nummer'])
        return [
          [
            [formula, year, part].join('/'),
            { rappen, unknown: typeof unknown === 'number' ? unknown : 0 },
          ],
        ]
      }),
    ),
  )

/** Those of which something is known. */
export const knownOf = (figures: ReadFigures): ReadFigures =>
  new Map([...figures].filter(([, { rappen, unknown }]) => rappen !== 0 || unknown === 0))

/** In the order of their keys, to be compared. */
export const sorted = (figures: ReadFigures): [string, Total][] =>
  [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1))
