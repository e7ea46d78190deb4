import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import type { Figure } from '../../../domain/cost/ledger/figure.ts'
import { projectFigures } from '../../../domain/cost/report/overview.ts'
import { formulaTexts, valueKindNames } from '../../../i18n/cost-words/texts.ts'
import { totalInWords } from '../../../i18n/total-in-words.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { figureParameter } from '../../endpoints/programmes/entries.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import * as parameters from '../../schemas/parameters.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { francs, plainTotal } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { figureName } from '../parts/figure-name.ts'
import { projectLink } from '../parts/project-link.ts'

const remarks = (page: Page, entry: Entry): Html => {
  const { reader } = page
  const { text, note, corrects, forYear, year, decision, valuation } = entry
  return html`${text === '' ? html`<em>${reader.say(texts.textWithheld)}</em>` : reader.asWritten(text)}${note !== undefined && html`<br /><small>${reader.asWritten(note)}</small>`}${corrects !== undefined && html`<br /><small>${reader.say(texts.correctsEntry)}: <a href="#${corrects}">${corrects}</a></small>`}${forYear !== undefined && forYear !== year && html`<br /><small>${reader.say(texts.countsFor, { year: forYear })}</small>`}${valuation !== undefined && html`<br /><small>${reader.asWritten(valuation)}</small>`}${decision !== undefined && html`<br /><small><a href="${page.to.page('/decisions')}#${decision}">${reader.say(texts.decidedBy)}</a></small>`}`
}

const partiesOf = ({ reader }: Page, { supplier, postings }: Entry): string =>
  [
    ...(supplier === undefined ? [] : [supplier]),
    ...new Set(postings.flatMap(({ payer }) => (payer === undefined ? [] : [reader.payer(payer)]))),
  ].join(', ')

const entryTable = (page: Page, { parts, total }: Figure): Html => {
  const { reader, state } = page
  const byId = new Map(state.entries.map((entry) => [entry.id, entry]))
  const rows = parts.flatMap(({ entry: id, rappen }) => {
    const entry = byId.get(id)
    return entry ? [{ entry, rappen }] : []
  })
  return dataTable({
    id: 'entries',
    caption: reader.say(texts.entriesCaption),
    columns: [
      { head: reader.say(texts.bookedOn) },
      { head: reader.say(texts.entryText) },
      { head: reader.say(texts.withWhom) },
      { head: reader.say(texts.kind) },
      { head: reader.say(texts.amount), kind: 'number' },
    ],
    rows: [
      ...rows
        .toSorted((a, b) => (a.entry.bookedOn < b.entry.bookedOn ? -1 : 1))
        .map(({ entry, rappen }) => ({
          id: entry.id,
          cells: [
            reader.day(entry.bookedOn),
            remarks(page, entry),
            partiesOf(page, entry),
            reader.say(valueKindNames[entry.valueKind]),
            rappen === undefined ? reader.say(texts.notValued) : francs(rappen),
          ],
        })),
      {
        isTotal: true,
        cells: [reader.say(texts.sum), undefined, undefined, undefined, plainTotal(page, total)],
      },
    ],
  })
}

/** `/transparency/{identifier}/entries`: what a figure is the sum of. */
export const entriesPage = definePage({
  path: '/entries',
  operation: 'pageEntries',
  title: texts.entries,
  params: programmeParams,
  query: pageQuery.extend({
    figure: figureParameter.or(z.literal('')).optional(),
    project: chosen(parameters.identifier),
  }),
  write: (page) => {
    const { reader, to, state, query } = page
    const { project } = query
    const figures = project === undefined ? page.figures : projectFigures(state.entries, project)
    const figure = figures.get(query.figure ?? '')
    if (!figure) throw new CatalogueError('RECORD_NOT_FOUND', 'Nothing is booked for the figure.')
    const isOfPayers = figure.payer !== undefined
    const back = isOfPayers ? '/municipalities' : '/costs'
    const of = state.projects.find(({ identifier }) => identifier === project)
    const name = [figureName(page, figure), ...(of ? [reader.plain(of.name)] : [])].join(', ')
    return {
      heading: reader.say(texts.entriesOf, { figure: name }),
      body: html`<p class="lead">
          ${reader.say(texts.entriesLead, { sum: totalInWords(figure.total, reader.language) })}
          ${reader.say(formulaTexts[figure.formula].method)}
        </p>
        ${entryTable(page, figure)}
        ${downloads(reader, [{ name: 'JSON', href: to.file('/entries', state, { figure: query.figure, project }) }])}
        <p>
          ${
            project === undefined
              ? html`<a href="${to.page(back)}"
                  >${reader.say(isOfPayers ? texts.backToMunicipalities : texts.backToCosts)}</a
                >`
              : projectLink(page, project)
          }
        </p>`,
    }
  },
})
