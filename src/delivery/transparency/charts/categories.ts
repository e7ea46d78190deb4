import type { CostRow } from '../../../domain/cost/report/cost-table.ts'
import { costTable } from '../../../domain/cost/report/cost-table.ts'
import { costCategoryNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import type { Page } from '../page.ts'
import { totalInShort } from '../parts/amount.ts'
import { barChart } from './bars.ts'
import type { Chart } from './chart.ts'
import { palette } from './palette.ts'

/** The categories over all years. */
export const categoryRows = ({ figures, years }: Pick<Page, 'figures' | 'years'>): CostRow[] =>
  costTable(figures, years).filter(
    ({ year, category }) => year === undefined && category !== undefined,
  )

/** What was spent on each category, within its budget or beyond. */
export const categoriesChart = (page: Pick<Page, 'figures' | 'reader' | 'years'>): Chart => {
  const { reader } = page
  return barChart({
    name: 'categories',
    bars: categoryRows(page).flatMap(({ category, amounts: { budget, actual } }) =>
      category === undefined
        ? []
        : [
            {
              name: reader.say(costCategoryNames[category]),
              said: totalInShort(reader, actual),
              ...(actual && { value: actual.rappen }),
              ...(budget && { limit: budget.rappen }),
            },
          ],
    ),
    keys: [
      {
        className: 'budget',
        text: reader.say(texts.budget),
        fill: palette.budget,
        stroke: palette.budgetEdge,
      },
      { className: 'actual', text: reader.say(texts.actual), fill: palette.actual },
    ],
  })
}
