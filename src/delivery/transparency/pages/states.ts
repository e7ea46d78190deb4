import type { Difference } from '../../../domain/cost/snapshot/differences.ts'
import { differencesBetween } from '../../../domain/cost/snapshot/differences.ts'
import { factDifferencesBetween } from '../../../domain/cost/snapshot/fact-differences.ts'
import type { Figure } from '../../../domain/cost/ledger/figure.ts'
import { figureKey, figuresOf } from '../../../domain/cost/ledger/figure.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { askedState, asOfParameter } from '../../endpoints/programmes/asked-state.ts'
import { asSnapshot } from '../../endpoints/programmes/entries.ts'
import { definePage } from '../define-page.ts'
import { html, type Child, type Html } from '../html.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { francs, plainTotal } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { factTable } from '../parts/fact-table.ts'
import { figureName } from '../parts/figure-name.ts'

const stateTable = (page: Page): Html => {
  const { reader, states, to } = page
  const at = reader.moment
  return dataTable({
    id: 'states',
    caption: reader.say(texts.statesCaption),
    columns: [
      { head: reader.say(texts.stateOf) },
      { head: reader.say(texts.publicSince) },
      { head: reader.say(texts.name) },
      { head: reader.say(texts.remarks) },
      { head: reader.say(texts.compare) },
    ],
    rows: states.map(({ asOf, publicSince, identifier, note }, i) => {
      const before = states[i + 1]
      return {
        cells: [
          html`<a href="${to.page('', { asOf: publicSince })}">${at(asOf)}</a>`,
          at(publicSince),
          identifier,
          note,
          before
            ? html`<a href="${to.page('/states', { from: before.publicSince, asOf: publicSince })}"
                >${reader.say(texts.whatChanged, { at: at(before.asOf) })}</a
              >`
            : reader.say(texts.firstState),
        ],
      }
    }),
  })
}

/** Figures nothing is summed over in; the others change by the same lines. */
const isSingle = ({ formula, year, category, payer }: Figure): boolean =>
  year !== undefined && (formula === 'available' || category !== undefined || payer !== undefined)

/** What changed, of all figures or of those nothing is summed over in. */
const explained = (
  before: ProgrammeSnapshot,
  after: ProgrammeSnapshot,
): { difference: Difference; figure: Figure; isSingle: boolean }[] => {
  const known = new Map([...figuresOf(before.entries), ...figuresOf(after.entries)])
  return differencesBetween(asSnapshot(before), asSnapshot(after)).flatMap((difference) => {
    const figure = known.get(difference.figure)
    return figure ? [{ difference, figure, isSingle: isSingle(figure) }] : []
  })
}

const lineOf = (
  { reader }: Page,
  { text, note, rappen, kind, corrects }: Difference['lines'][number],
): Child[] => [
  html`${text === '' ? reader.say(texts.textWithheld) : reader.asWritten(text)}${note !== undefined && html`<br /><small>${reader.asWritten(note)}</small>`}${corrects !== undefined && html`<br /><small>${reader.say(texts.correctsEntry)}</small>`}${kind === 'replaced' && html`<br /><small>${reader.say(texts.replaced)}</small>`}`,
  rappen === undefined ? reader.say(texts.notValued) : francs(rappen),
]

const differenceTable = (
  page: Page,
  { difference: { before, after, lines }, figure }: ReturnType<typeof explained>[number],
): Html => {
  const { reader } = page
  const key = figureKey(figure.formula, figure)
  return dataTable({
    id: key.replaceAll('/', '-'),
    caption: figureName(page, figure),
    columns: [
      { head: reader.say(texts.entryText) },
      { head: reader.say(texts.inFrancs), kind: 'number' },
    ],
    rows: [
      { cells: [reader.say(texts.before), plainTotal(page, before)] },
      ...lines.map((line) => ({ cells: lineOf(page, line) })),
      { isTotal: true, cells: [reader.say(texts.after), plainTotal(page, after)] },
    ],
  })
}

const sums = (page: Page, changes: ReturnType<typeof explained>): Html => {
  const { reader } = page
  return dataTable({
    id: 'sums',
    caption: reader.say(texts.sumsCaption),
    columns: [
      { head: reader.say(texts.figure) },
      { head: reader.say(texts.before), kind: 'number' },
      { head: reader.say(texts.after), kind: 'number' },
    ],
    rows: changes
      .filter(({ figure: { year, category, payer } }) => (year ?? category ?? payer) === undefined)
      .map(({ figure, difference: { before, after } }) => ({
        cells: [figureName(page, figure), plainTotal(page, before), plainTotal(page, after)],
      })),
  })
}

const differences = async (page: Page, from: string): Promise<Html> => {
  const { reader, live, state, to } = page
  const before = await askedState(live, state.programme, from)
  const changes = explained(before, state)
  const facts = factDifferencesBetween(before, state)
  const at = reader.moment
  return html`<section>
    <h2>${reader.say(texts.changedBetween, { from: at(before.asOf), to: at(state.asOf) })}</h2>
    ${
      changes.length + facts.length === 0
        ? html`<p>${reader.say(texts.nothingChanged)}</p>`
        : html`<p>${reader.say(texts.differencesLead)}</p>
            ${facts.length > 0 && factTable(page, facts)}
            ${changes.length > 0 && sums(page, changes)}${changes.filter((change) => change.isSingle).map((change) => differenceTable(page, change))}`
    }
    ${downloads(reader, [{ name: 'JSON', href: to.file('/differences', state, { from: before.publicSince }) }])}
  </section>`
}

/** `/transparency/{identifier}/states`: every state that was public, and what changed from one to another. */
export const statesPage = definePage({
  path: '/states',
  operation: 'pageStates',
  title: texts.states,
  params: programmeParams,
  query: pageQuery.extend({ from: chosen(asOfParameter) }),
  write: async (page) => {
    const { reader, query } = page
    return {
      body: html`<p class="lead">${reader.say(texts.statesLead)}</p>
        ${stateTable(page)} ${query.from !== undefined && (await differences(page, query.from))}`,
    }
  },
})
