import type { Chart } from '../charts/chart.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { type Download, downloads } from './downloads.ts'

interface ChartFigure {
  title: string
  /** What the picture shows, in words. */
  text: string
  /** Whether the page says it in another place already. Default: false. */
  isSaid?: boolean
  chart: Chart
  table: Html
  files: readonly Download[]
}

/** A picture of numbers, with the same in words, as a table and as files. */
export const chartFigure = (
  { reader, to }: Page,
  { title, text, isSaid = false, chart, table, files }: ChartFigure,
): Html => {
  const picture: Download = {
    name: 'SVG',
    href: to.page(`/charts/${chart.name}.svg`, { view: undefined }),
  }
  return html`<figure class="chart" id="chart-${chart.name}">
    <figcaption>
      <h2>${title}</h2>
      ${!isSaid && html`<p>${text}</p>`}
    </figcaption>
    <div class="picture">${chart.svg({ label: `${title} ${text}` })}</div>
    ${table} ${downloads(reader, [...files, picture])}
  </figure>`
}
