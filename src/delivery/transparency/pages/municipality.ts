import { CatalogueError } from '../../../domain/errors.ts'
import type { Contribution } from '../../../domain/cost/contribution/contribution.ts'
import { payerTable } from '../../../domain/cost/report/payer-table.ts'
import { formatRappen } from '../../../domain/money.ts'
import { formulaTexts } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import * as parameters from '../../schemas/parameters.ts'
import { broughtTo, openChannels } from '../brought.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { amount, countInWords, francs, notKnown } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { payerFormulas } from '../parts/payer-formulas.ts'

const computationOf = ({ reader }: Page, contribution: Contribution | undefined): Html | false => {
  if (!contribution) return false
  const { inhabitants, rappenPerInhabitant, amountRappen, populationYear, consent } = contribution
  const isKnown =
    inhabitants !== undefined && rappenPerInhabitant !== undefined && amountRappen !== undefined
  const words = isKnown
    ? reader.say(texts.contributionOf, {
        inhabitants: countInWords(inhabitants),
        basis: populationYear,
        rate: formatRappen(rappenPerInhabitant),
        amount: formatRappen(amountRappen),
      })
    : reader.say(texts.contributionUnknown, { basis: populationYear })
  return html`${words}; ${reader.say(texts[consent])}<br /><small
      >${reader.asWritten(contribution.populationSource)}</small
    >`
}

const money = (page: Page, bfs: number): Html => {
  const { reader, figures, years, state } = page
  const rows = payerTable(figures, years, state.contributions).filter(({ payer }) => payer === bfs)
  return dataTable({
    id: 'money',
    caption: reader.say(texts.municipalitiesCaptionAll),
    columns: [
      { head: reader.say(texts.year) },
      ...payerFormulas.map((formula) => ({
        head: reader.say(formulaTexts[formula].name),
        kind: 'number' as const,
      })),
      { head: reader.say(texts.perInhabitant), kind: 'number' },
      { head: reader.say(texts.computation) },
    ],
    rows: rows.map(({ year, amounts, contribution, paidPerInhabitantRappen: each }) => ({
      isTotal: year === undefined,
      cells: [
        year ?? reader.say(texts.allYears),
        ...payerFormulas.map((formula) =>
          amount(page, formula, {
            ...(year !== undefined && { year }),
            payer: bfs,
            total: amounts[formula],
          }),
        ),
        each === undefined ? year !== undefined && notKnown(page) : francs(each),
        computationOf(page, contribution),
      ],
    })),
  })
}

const brought = async (page: Page, bfs: number): Promise<Html> => {
  const { reader, to, isAsOf, state } = page
  if (isAsOf) {
    return html`<p>
      ${reader.say(texts.broughtNotAsOf)}
      <a href="${to.page(`/municipalities/${String(bfs)}`, { asOf: undefined })}"
        >${reader.say(texts.toPresent)}</a
      >
    </p>`
  }
  const services = broughtTo(page, await openChannels(page), bfs)
  if (services.length === 0) return html`<p>${reader.say(texts.broughtNone)}</p>`
  const projectName = (identifier: string) =>
    reader.words(state.projects.find((project) => project.identifier === identifier)?.name)
  return html`${dataTable({
      id: 'brought',
      caption: reader.say(texts.broughtCaption),
      columns: [
        { head: reader.say(texts.service) },
        { head: reader.say(texts.project) },
        { head: reader.say(texts.onlineSince) },
      ],
      rows: services.map(({ service, project, since }) => ({
        cells: [
          reader.service(service),
          html`<a href="${to.page(`/projects/${project}`)}">${projectName(project)}</a>`,
          reader.day(since),
        ],
      })),
    })}
    <p><small>${reader.say(texts.broughtBySource)}</small></p>`
}

/** `/transparency/{identifier}/municipalities/{bfs}`: one of them, and the services the money brought there. */
export const municipalityPage = definePage({
  path: '/municipalities/{bfs}',
  operation: 'pageMunicipality',
  title: texts.municipality,
  params: programmeParams.extend({ bfs: parameters.bfs }),
  query: pageQuery,
  madeOf: ['channels', 'service-variants'],
  write: async (page) => {
    const { reader, to, state, params, figures } = page
    const { bfs } = params
    const isPayer =
      state.contributions.some(({ payer }) => payer === bfs) ||
      [...figures.values()].some(({ payer }) => payer === bfs)
    if (!isPayer)
      throw new CatalogueError('RECORD_NOT_FOUND', `Nothing is known of ${String(bfs)}.`)
    return {
      heading: reader.payer(bfs),
      body: html`${money(page, bfs)}
        ${downloads(reader, [
          { name: 'CSV', href: to.file('/contributions.csv', state) },
          {
            name: 'XLSX',
            href: to.file('/contributions.xlsx', state, { locale: reader.language }),
          },
          { name: 'JSON', href: to.file('/contributions', state, { bfs }) },
        ])}
        <section>
          <h2>${reader.say(texts.broughtTitle)}</h2>
          ${await brought(page, bfs)}
          <p>
            <a href="${to.page('/milestones', { bfs })}#roadmap"
              >${reader.say(texts.roadmapHere)}</a
            >
          </p>
        </section>
        <p>
          <a href="${to.page('/municipalities')}">${reader.say(texts.backToMunicipalities)}</a>
        </p>`,
    }
  },
})
