import * as Plot from '@observablehq/plot'

import { currentPlan } from '../../../domain/cost/project/milestone.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import type { Page } from '../page.ts'
import { milestoneName } from '../parts/milestone-name.ts'
import { type Chart, drawn } from './chart.ts'
import { palette } from './palette.ts'

const rowHeight = 44

const dayOf = (day: string | undefined) => (day === undefined ? undefined : new Date(day))

const rowsOf = (page: Pick<Page, 'reader' | 'state'>) =>
  page.state.milestones
    .map((milestone) => ({
      name: milestoneName(page, milestone),
      first: dayOf(milestone.plannings[0]?.plannedOn),
      plan: dayOf(currentPlan(milestone)?.plannedOn),
      actual: dayOf(milestone.actualOn),
      forecast: milestone.actualOn === undefined ? dayOf(milestone.forecastOn) : undefined,
    }))
    .filter(({ first, plan, actual, forecast }) => first ?? plan ?? actual ?? forecast)
    .toSorted(
      (a, b) => Number(a.actual ?? a.forecast ?? a.plan) - Number(b.actual ?? b.forecast ?? b.plan),
    )
    .map((row, i) => ({ ...row, row: i, last: row.actual ?? row.forecast ?? row.plan }))

/** From the New Year before the first day to the one after the last. */
const spanOf = (rows: ReturnType<typeof rowsOf>): Date[] => {
  const years = rows
    .flatMap(({ first, last }) => [first, last])
    .flatMap((day) => (day === undefined ? [] : [day.getUTCFullYear()]))
  return [
    new Date(Date.UTC(Math.min(...years), 0, 1)),
    new Date(Date.UTC(Math.max(...years) + 1, 0, 1)),
  ]
}

/** New Years within the schedule, so many that their numbers stand apart. */
const yearsIn = (rows: ReturnType<typeof rowsOf>): Date[] => {
  const [from = 0, to = 0] = spanOf(rows).map((day) => day.getUTCFullYear())
  const step = Math.ceil((to - from) / 8)
  const count = Math.floor((to - from) / step) + 1
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(from + i * step, 0, 1)))
}

/** When milestones were promised first and last, and when they came or are expected. */
export const scheduleChart = (page: Pick<Page, 'reader' | 'state'>): Chart => ({
  name: 'schedule',
  svg: ({ label }) => {
    const { reader } = page
    const rows = rowsOf(page)
    const at = (x: 'actual' | 'first' | 'forecast' | 'plan') => ({
      x,
      y: 'row',
      dy: 8,
      className: x === 'first' || x === 'plan' ? 'plan' : x,
    })
    return drawn({
      label,
      keys: [
        {
          className: 'plan',
          text: reader.say(texts.keyPlan),
          fill: 'none',
          stroke: palette.budgetEdge,
        },
        { className: 'actual', text: reader.say(texts.keyActual), fill: palette.actual },
        { className: 'forecast', text: reader.say(texts.keyForecast), fill: palette.forecast },
      ],
      options: {
        height: rows.length * rowHeight + 40,
        marginLeft: 10,
        marginRight: 16,
        marginTop: 4,
        marginBottom: 30,
        x: {
          type: 'utc',
          domain: spanOf(rows),
          label: null,
          ticks: yearsIn(rows),
          tickFormat: (day: Date) => String(day.getUTCFullYear()),
        },
        y: { axis: null, type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
        marks: [
          Plot.gridX(yearsIn(rows), { stroke: palette.grid, strokeOpacity: 1, className: 'grid' }),
          Plot.link(
            rows.filter(({ first }) => first),
            {
              x1: 'first',
              x2: 'last',
              y: 'row',
              dy: 8,
              stroke: palette.budgetEdge,
              strokeWidth: 1.5,
              className: 'line',
            },
          ),
          Plot.dot(
            rows.filter(({ first }) => first),
            { ...at('first'), r: 4, fill: 'white', stroke: palette.budgetEdge },
          ),
          Plot.dot(
            rows.filter(({ plan }) => plan),
            { ...at('plan'), r: 4, fill: 'white', stroke: palette.budgetEdge },
          ),
          Plot.dot(
            rows.filter(({ actual }) => actual),
            { ...at('actual'), r: 5, fill: palette.actual },
          ),
          Plot.dot(
            rows.filter(({ forecast }) => forecast),
            { ...at('forecast'), r: 5, symbol: 'diamond', fill: palette.forecast },
          ),
          Plot.text(rows, {
            frameAnchor: 'left',
            y: 'row',
            dy: -10,
            text: 'name',
            textAnchor: 'start',
            className: 'name',
          }),
        ],
      },
    })
  },
})
