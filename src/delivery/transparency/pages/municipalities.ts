import type { PayerRow } from '../../../domain/cost/report/payer-table.ts'
import { payerTable } from '../../../domain/cost/report/payer-table.ts'
import { isFulfilled } from '../../../domain/cost/escrow.ts'
import { formatRappen } from '../../../domain/money.ts'
import { formulaTexts } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { yearParameter } from '../../endpoints/programmes/asked-state.ts'
import { broughtTo, openChannels } from '../brought.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { amount, countInWords, francs, notKnown } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { filterForm } from '../parts/filter-form.ts'
import { payerFormulas } from '../parts/payer-formulas.ts'

const nameOf = ({ reader, to }: Page, { payer }: PayerRow): Html | string => {
  if (payer === undefined) return reader.say(texts.allPayers)
  if (payer === 'canton') return reader.payer(payer)
  return html`<a href="${to.page(`/municipalities/${String(payer)}`)}">${reader.payer(payer)}</a>`
}

const rowOf = (page: Page, row: PayerRow, services: number | '' | undefined) => {
  const { reader } = page
  const { year, payer, amounts, contribution, paidPerInhabitantRappen: each } = row
  const place = { ...(year !== undefined && { year }), ...(payer !== undefined && { payer }) }
  return {
    isTotal: payer === undefined,
    cells: [
      nameOf(page, row),
      ...(year === undefined
        ? []
        : [
            contribution?.inhabitants === undefined
              ? contribution && reader.say(texts.unknown)
              : html`${countInWords(contribution.inhabitants)}
                  <small>${reader.say(texts.basis, { year: contribution.populationYear })}</small>`,
          ]),
      ...payerFormulas.map((formula) =>
        amount(page, formula, { ...place, total: amounts[formula] }),
      ),
      ...(year === undefined
        ? []
        : [each === undefined ? payer !== undefined && notKnown(page) : francs(each)]),
      ...(services === undefined ? [] : [services]),
    ],
  }
}

const yearTable = (
  page: Page,
  year: number | undefined,
  {
    rows,
    servicesOf,
  }: { rows: readonly PayerRow[]; servicesOf: ReadonlyMap<unknown, number> | undefined },
): Html => {
  const { reader, to } = page
  const withServices = year === undefined ? servicesOf : undefined
  return dataTable({
    id: `payers-${String(year ?? 'all')}`,
    caption:
      year === undefined
        ? reader.say(texts.municipalitiesCaptionAll)
        : reader.say(texts.municipalitiesCaption, { year }),
    columns: [
      { head: reader.say(texts.municipality) },
      ...(year === undefined
        ? []
        : [{ head: reader.say(texts.inhabitants), kind: 'number' as const }]),
      ...payerFormulas.map((formula) => ({
        head: html`<a href="${to.page('/method')}#${formula}"
          >${reader.say(formulaTexts[formula].name)}</a
        >`,
        kind: 'number' as const,
      })),
      ...(year === undefined
        ? []
        : [{ head: reader.say(texts.perInhabitant), kind: 'number' as const }]),
      ...(withServices ? [{ head: reader.say(texts.services), kind: 'number' as const }] : []),
    ],
    rows: rows
      .filter((row) => row.year === year)
      .map((row) => rowOf(page, row, withServices && (withServices.get(row.payer) ?? ''))),
  })
}

const rates = ({ reader, state }: Page): Html =>
  html`<section>
    <h2>${reader.say(texts.ratesTitle)}</h2>
    <ul>
      ${state.rates.map(
        ({ fromYear, rappenPerInhabitant, isVoluntary }) =>
          html`<li>
            ${reader.say(texts.rateFrom, { year: fromYear, rate: formatRappen(rappenPerInhabitant) })}${isVoluntary && `, ${reader.say(texts.voluntary)}`}
          </li>`,
      )}
    </ul>
  </section>`

const conditions = ({ reader, state, day, to }: Page): Html | false =>
  state.conditions.length > 0 &&
  html`<section>
    <h2>${reader.say(texts.escrowTitle)}</h2>
    <ul>
      ${state.conditions.map(
        (condition) =>
          html`<li id="${condition.identifier}">
            ${reader.words(condition.text)} –
            <strong
              >${
                condition.fulfilledOn !== undefined && isFulfilled(condition, day)
                  ? reader.say(texts.fulfilledOn, { day: reader.plainDay(condition.fulfilledOn) })
                  : reader.say(texts.notFulfilled)
              }</strong
            >${
              condition.milestone !== undefined &&
              html` <a href="${to.page('/milestones')}#${condition.milestone}"
                >${reader.say(texts.milestone)}</a
              >`
            }
          </li>`,
      )}
    </ul>
  </section>`

/** How many services came to each municipality; an earlier state has no catalogue. */
const countServices = async (page: Page, rows: readonly PayerRow[]) => {
  if (page.isAsOf) return undefined
  const channels = await openChannels(page)
  return new Map(
    [...new Set(rows.map(({ payer }) => payer))].flatMap((payer): [unknown, number][] =>
      typeof payer === 'number' ? [[payer, broughtTo(page, channels, payer).length]] : [],
    ),
  )
}

/** `/transparency/{identifier}/municipalities`: due, paid and blocked, per inhabitant, with the services it brought. */
export const municipalitiesPage = definePage({
  path: '/municipalities',
  operation: 'pageMunicipalities',
  title: texts.municipalities,
  params: programmeParams,
  query: pageQuery.extend({ year: chosen(yearParameter) }),
  madeOf: ['channels', 'service-variants'],
  write: async (page) => {
    const { reader, query, years, figures, state, to } = page
    const rows = payerTable(figures, years, state.contributions)
    const wanted = [undefined, ...years.toReversed()].filter(
      (year) => query.year === undefined || year === query.year,
    )
    const servicesOf = await countServices(page, rows)
    return {
      body: html`<p class="lead">${reader.say(texts.municipalitiesLead)}</p>
        ${filterForm(page, '/municipalities', {
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
        ${wanted.map((year) => yearTable(page, year, { rows, servicesOf }))}
        ${downloads(reader, [
          { name: 'CSV', href: to.file('/contributions.csv', state) },
          {
            name: 'XLSX',
            href: to.file('/contributions.xlsx', state, { locale: reader.language }),
          },
          { name: 'JSON', href: to.file('/contributions', state) },
        ])}
        ${rates(page)} ${conditions(page)}`,
    }
  },
})
