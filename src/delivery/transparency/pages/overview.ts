import type { CostRow } from '../../../domain/cost/report/cost-table.ts'
import { costCategoryNames, milestoneStatusNames } from '../../../i18n/cost-words/texts.ts'
import { totalInWords } from '../../../i18n/total-in-words.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { categoriesChart, categoryRows } from '../charts/categories.ts'
import { punctualityChart, statusCounts } from '../charts/punctuality.ts'
import { sourcesChart, sourcesOf } from '../charts/sources.ts'
import { yearRows, yearsChart } from '../charts/years.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { amount } from '../parts/amount.ts'
import { chartFigure } from '../parts/chart-figure.ts'
import { dataTable } from '../parts/data-table.ts'
import { sentencesOf } from '../sentences.ts'

const howMuch = (page: Page, text: string): Html => {
  const { reader, to, state } = page
  const rows = yearRows(page).map(({ year, amounts: { budget, actual, forecast } }) => {
    const place = year === undefined ? {} : { year }
    return {
      isTotal: year === undefined,
      cells: [
        year ?? reader.say(texts.allYears),
        amount(page, 'budget', { ...place, total: budget }),
        amount(page, 'actual', { ...place, total: actual }),
        amount(page, 'forecast', { ...place, total: forecast }),
      ],
    }
  })
  return chartFigure(page, {
    title: reader.say(texts.howMuch),
    text,
    isSaid: true,
    chart: yearsChart(page),
    table: dataTable({
      id: 'by-year',
      caption: reader.say(texts.byYearCaption),
      columns: [
        { head: reader.say(texts.year) },
        { head: reader.say(texts.budget), kind: 'number' },
        { head: reader.say(texts.actual), kind: 'number' },
        { head: reader.say(texts.forecast), kind: 'number' },
      ],
      rows,
    }),
    files: [
      { name: 'CSV', href: to.file('/costs.csv', state) },
      {
        name: 'XLSX',
        href: to.file('/costs.xlsx', state, { locale: reader.language }),
      },
      { name: 'JSON', href: to.file('/costs', state) },
    ],
  })
}

const fromWhom = (page: Page, text: string): Html => {
  const { reader, to, state } = page
  const { language } = reader
  const { municipalities, escrowed, cantonCash, cantonInKind } = sourcesOf(page)
  return chartFigure(page, {
    title: reader.say(texts.fromWhom),
    text,
    isSaid: true,
    chart: sourcesChart(page),
    table: dataTable({
      id: 'by-source',
      caption: reader.say(texts.bySourceCaption),
      columns: [
        { head: reader.say(texts.source) },
        { head: reader.say(texts.amount), kind: 'number' },
      ],
      rows: [
        {
          cells: [
            html`<a href="${to.page('/municipalities')}"
              >${reader.say(texts.paidByMunicipalities)}</a
            >`,
            totalInWords(municipalities, language),
          ],
        },
        { cells: [reader.say(texts.escrowedNow), amount(page, 'escrowed', { total: escrowed })] },
        {
          cells: [
            reader.say(texts.paidByCanton),
            cantonCash
              ? html`<a href="${to.entries('paid', { payer: 'canton' })}"
                  >${totalInWords(cantonCash, language)}</a
                >`
              : totalInWords(cantonCash, language),
          ],
        },
        {
          cells: [
            reader.say(texts.inKindByCanton),
            amount(page, 'givenInKind', { payer: 'canton', total: cantonInKind }),
          ],
        },
      ],
    }),
    files: [
      { name: 'CSV', href: to.file('/contributions.csv', state) },
      {
        name: 'XLSX',
        href: to.file('/contributions.xlsx', state, { locale: reader.language }),
      },
      { name: 'JSON', href: to.file('/contributions', state) },
    ],
  })
}

const categoryRow = (page: Page, { category, amounts: { budget, actual } }: CostRow) => ({
  cells: [
    category && page.reader.say(costCategoryNames[category]),
    amount(page, 'budget', { ...(category && { category }), total: budget }),
    amount(page, 'actual', { ...(category && { category }), total: actual }),
  ],
})

const forWhat = (page: Page, text: string): Html => {
  const { reader, to, state } = page
  return chartFigure(page, {
    title: reader.say(texts.forWhat),
    text,
    isSaid: true,
    chart: categoriesChart(page),
    table: dataTable({
      id: 'by-category',
      caption: reader.say(texts.byCategoryCaption),
      columns: [
        { head: reader.say(texts.category) },
        { head: reader.say(texts.budget), kind: 'number' },
        { head: reader.say(texts.actual), kind: 'number' },
      ],
      rows: categoryRows(page).map((row) => categoryRow(page, row)),
    }),
    files: [
      { name: 'CSV', href: to.file('/costs.csv', state) },
      {
        name: 'XLSX',
        href: to.file('/costs.xlsx', state, { locale: reader.language }),
      },
      { name: 'JSON', href: to.file('/costs', state) },
    ],
  })
}

const onTime = (page: Page, text: string): Html => {
  const { reader, to, state } = page
  return chartFigure(page, {
    title: reader.say(texts.onTime),
    text,
    isSaid: true,
    chart: punctualityChart(page),
    table: dataTable({
      id: 'by-status',
      caption: reader.say(texts.byStatusCaption),
      columns: [
        { head: reader.say(texts.status) },
        { head: reader.say(texts.count), kind: 'number' },
      ],
      rows: statusCounts(page).map(({ status, count }) => ({
        cells: [reader.say(milestoneStatusNames[status]), count],
      })),
    }),
    files: [{ name: 'JSON', href: to.file('/milestones', state, { locale: reader.language }) }],
  })
}

/** Whose programme it is, where that is said. */
const carriers = ({ reader, state }: Page): Html | false => {
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(`${reader.language}-CH`).format(names)
  const { sponsors, supporters } = state
  return (
    sponsors.length + supporters.length > 0 &&
    html`<p>
      ${sponsors.length > 0 && reader.say(texts.carriedBy, { names: listed(sponsors.map((one) => reader.authority(one))) })}
      ${supporters.length > 0 && reader.say(texts.supportedBy, { names: listed(supporters) })}
    </p>`
  )
}

/** `/transparency/{identifier}`: how much, from whom, for what, and whether it is on time. */
export const overviewPage = definePage({
  path: '',
  operation: 'pageOverview',
  title: texts.overview,
  params: programmeParams,
  query: pageQuery,
  write: (page) => {
    const { reader, state } = page
    const said = sentencesOf(page)
    return {
      body: html`<p class="lead">${reader.words(state.summary)}</p>
        ${carriers(page)}
        <section class="answers" aria-labelledby="answers">
          <h2 id="answers">${reader.say(texts.inFourSentences)}</h2>
          <ol>
            ${[said.howMuch, said.fromWhom, said.forWhat, said.onTime].map((sentence) => html`<li>${sentence}</li>`)}
          </ol>
        </section>
        <div class="charts">
          ${howMuch(page, said.howMuch)} ${fromWhom(page, said.fromWhom)}
          ${forWhat(page, said.forWhat)} ${onTime(page, said.onTime)}
        </div>`,
    }
  },
})
