import * as Plot from '@observablehq/plot'

import { type Chart, chartWidth, drawn, type Key } from './chart.ts'
import { palette } from './palette.ts'

/** A bar with its name and number above it. */
export interface Bar {
  name: string
  /** As it is said; also where the value is not known. */
  said: string
  /** Length of the bar; absent where it is not known. */
  value?: number
  /** What it is held against: an outline behind the bar. */
  limit?: number
  /** Whether the money is blocked. */
  isBlocked?: boolean
}

interface Bars {
  name: string
  bars: readonly Bar[]
  keys?: readonly Key[]
}

const rowHeight = 48

/** Bars below each other, each with its number in words: nothing has to be read off an axis. */
export const barChart = ({ name, bars, keys = [] }: Bars): Chart => ({
  name,
  svg: ({ label }) => {
    const rows = bars.map((bar, i) => ({ ...bar, row: i }))
    const known = rows.filter(({ value }) => value !== undefined)
    const most = Math.max(1, ...rows.flatMap(({ value = 0, limit = 0 }) => [value, limit]))
    return drawn({
      label,
      keys,
      options: {
        height: bars.length * rowHeight + 4,
        margin: 1,
        marginTop: 2,
        x: { axis: null, domain: [Math.min(0, ...known.map(({ value = 0 }) => value)), most] },
        y: { axis: null, type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
        marks: [
          Plot.barX(
            rows.filter(({ limit }) => limit !== undefined),
            {
              x: 'limit',
              y: 'row',
              insetTop: 22,
              insetBottom: 6,
              fill: palette.budget,
              stroke: palette.budgetEdge,
              className: 'budget',
            },
          ),
          Plot.barX(
            known.filter(({ isBlocked }) => !isBlocked),
            {
              x: 'value',
              y: 'row',
              insetTop: 26,
              insetBottom: 10,
              fill: palette.actual,
              className: 'actual',
            },
          ),
          Plot.barX(
            known.filter(({ isBlocked }) => isBlocked),
            {
              x: 'value',
              y: 'row',
              insetTop: 26,
              insetBottom: 10,
              fill: palette.escrow,
              stroke: palette.escrowEdge,
              className: 'escrow',
            },
          ),
          Plot.text(rows, {
            frameAnchor: 'left',
            y: 'row',
            dy: -12,
            text: 'name',
            textAnchor: 'start',
            className: 'name',
          }),
          Plot.text(rows, {
            frameAnchor: 'right',
            y: 'row',
            dy: -12,
            text: 'said',
            textAnchor: 'end',
            fontVariant: 'tabular-nums',
            fontWeight: 600,
            className: 'said',
          }),
        ],
        width: chartWidth,
      },
    })
  },
})
