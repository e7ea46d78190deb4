import type { CostRow } from '../../../domain/cost/report/cost-table.ts'
import { costTable } from '../../../domain/cost/report/cost-table.ts'
import { cashTable } from '../../../domain/cost/report/cash-table.ts'
import { matchingOf } from '../../../domain/cost/report/overview.ts'
import { matchRatio } from '../../../domain/cost/matching.ts'
import { formatRappen } from '../../../domain/money.ts'
import {
  budgetStateNames,
  costCategoryNames,
  formulaTexts,
} from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { yearParameter } from '../../endpoints/programmes/asked-state.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { amount } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { filterForm } from '../parts/filter-form.ts'

/** Figures of a category, in the order money takes: planned, promised, spent, expected. */
const shown = [
  'plan',
  'supplement',
  'budget',
  'commitment',
  'actualCash',
  'actualInKind',
  'actual',
  'forecast',
] as const

const rowOf = (page: Page, { year, category, amounts, state }: CostRow) => {
  const { reader } = page
  const place = { ...(year !== undefined && { year }), ...(category && { category }) }
  return {
    isTotal: category === undefined,
    cells: [
      category ? reader.say(costCategoryNames[category]) : reader.say(texts.allCategories),
      ...shown.map((formula) => amount(page, formula, { ...place, total: amounts[formula] })),
      html`<span class="budget-state ${state}">${reader.say(budgetStateNames[state])}</span>`,
    ],
  }
}

const yearTable = (page: Page, year: number | undefined, rows: readonly CostRow[]): Html => {
  const { reader } = page
  return dataTable({
    id: `costs-${String(year ?? 'all')}`,
    caption:
      year === undefined
        ? reader.say(texts.costsCaptionAll)
        : reader.say(texts.costsCaption, { year }),
    columns: [
      { head: reader.say(texts.category) },
      ...shown.map((formula) => ({
        head: html`<a href="${page.to.page('/method')}#${formula}"
          >${reader.say(formulaTexts[formula].name)}</a
        >`,
        kind: 'number' as const,
      })),
      { head: reader.say(texts.budgetStateHead) },
    ],
    rows: rows.filter((row) => row.year === year).map((row) => rowOf(page, row)),
  })
}

const cash = (page: Page): Html => {
  const { reader } = page
  return dataTable({
    id: 'cash',
    caption: html`${reader.say(texts.cashCaption)}`,
    columns: [
      { head: reader.say(texts.year) },
      { head: reader.say(texts.cashChange), kind: 'number' },
    ],
    rows: cashTable(page.figures, page.years).map(({ year, amounts }) => ({
      isTotal: year === undefined,
      cells: [
        year ?? reader.say(texts.allYears),
        amount(page, 'available', {
          ...(year !== undefined && { year }),
          total: amounts.available,
        }),
      ],
    })),
  })
}

const parity = ({ figures, reader, state }: Page): Html => {
  const ratio = matchRatio(matchingOf(figures, state.contributions))
  return html`<section>
    <h2>${reader.say(texts.matchingTitle)}</h2>
    <p>
      ${ratio === undefined ? reader.say(texts.matchUnknown) : reader.say(texts.matchRatio, { ratio: formatRappen(Math.round(ratio / 100)) })}
    </p>
  </section>`
}

/** `/transparency/{identifier}/costs`: by category and year, each amount with the way to its entries. */
export const costsPage = definePage({
  path: '/costs',
  operation: 'pageCosts',
  title: texts.costs,
  params: programmeParams,
  query: pageQuery.extend({ year: chosen(yearParameter) }),
  write: (page) => {
    const { reader, query, years, figures, to, state } = page
    const rows = costTable(figures, years)
    const wanted = [undefined, ...years.toReversed()].filter(
      (year) => query.year === undefined || year === query.year,
    )
    return {
      body: html`<p class="lead">${reader.say(texts.costsLead)}</p>
        ${filterForm(page, '/costs', {
          choices: [
            {
              name: 'year',
              label: reader.say(texts.year),
              none: reader.say(texts.allYears),
              chosen: query.year,
              options: years.map((year) => ({ value: year, text: String(year) })),
            },
          ],
        })}
        ${wanted.map((year) => yearTable(page, year, rows))}
        ${downloads(reader, [
          { name: 'CSV', href: to.file('/costs.csv', state) },
          {
            name: 'XLSX',
            href: to.file('/costs.xlsx', state, { locale: reader.language }),
          },
          { name: 'JSON', href: to.file('/costs', state) },
          { name: 'Fiscal Data Package', href: to.file('/datapackage.json', state) },
        ])}
        ${cash(page)} ${parity(page)}`,
    }
  },
})
