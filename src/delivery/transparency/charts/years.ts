import * as Plot from '@observablehq/plot'

import type { CostRow } from '../../../domain/cost/report/cost-table.ts'
import { costTable } from '../../../domain/cost/report/cost-table.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import type { Page } from '../page.ts'
import { plainFrancs } from '../parts/amount.ts'
import { type Chart, drawn } from './chart.ts'
import { palette } from './palette.ts'

/** The years of a programme with all their categories. */
export const yearRows = ({ figures, years }: Pick<Page, 'figures' | 'years'>): CostRow[] =>
  costTable(figures, years).filter(({ category }) => category === undefined)

/** Budget, expenses and forecast of every year. */
export const yearsChart = (page: Pick<Page, 'figures' | 'reader' | 'years'>): Chart => ({
  name: 'years',
  svg: ({ label }) => {
    const { reader } = page
    const rows = yearRows(page).flatMap(({ year, amounts: { budget, actual, forecast } }) =>
      year === undefined
        ? []
        : [{ year, budget: budget?.rappen, actual: actual?.rappen, forecast: forecast?.rappen }],
    )
    const known = (name: 'actual' | 'budget' | 'forecast') =>
      rows.filter((row) => row[name] !== undefined)
    return drawn({
      label,
      keys: [
        {
          className: 'budget',
          text: reader.say(texts.budget),
          fill: palette.budget,
          stroke: palette.budgetEdge,
        },
        { className: 'actual', text: reader.say(texts.actual), fill: palette.actual },
        { className: 'forecast', text: reader.say(texts.forecastKey), fill: palette.forecast },
      ],
      options: {
        height: 260,
        marginLeft: 84,
        marginTop: 24,
        marginRight: 4,
        x: {
          type: 'band',
          domain: [...page.years],
          label: null,
          tickSize: 0,
          tickFormat: String,
          padding: 0.25,
        },
        y: {
          label: reader.say(texts.inFrancs),
          labelArrow: 'none',
          labelAnchor: 'top',
          ticks: 4,
          nice: true,
          zero: true,
          tickSize: 0,
          tickFormat: (rappen: number) => plainFrancs(rappen).replace(/\.00$/, ''),
        },
        marks: [
          Plot.gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 4, className: 'grid' }),
          Plot.barY(known('budget'), {
            x: 'year',
            y: 'budget',
            fill: palette.budget,
            stroke: palette.budgetEdge,
            className: 'budget',
          }),
          Plot.barY(known('actual'), {
            x: 'year',
            y: 'actual',
            inset: 9,
            insetTop: 0,
            insetBottom: 0,
            fill: palette.actual,
            className: 'actual',
          }),
          Plot.tickY(known('forecast'), {
            x: 'year',
            y: 'forecast',
            stroke: palette.forecast,
            strokeWidth: 3,
            className: 'forecast',
          }),
          Plot.ruleY([0], { stroke: 'currentColor', className: 'axis' }),
        ],
      },
    })
  },
})
