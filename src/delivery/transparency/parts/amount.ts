import { figureKey, type FigurePlace } from '../../../domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../../domain/cost/ledger/formulas.ts'
import type { Total } from '../../../domain/cost/total.ts'
import { formatRappen } from '../../../domain/money.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { totalInWords } from '../../../i18n/total-in-words.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import type { Reader } from '../reader.ts'

/** Whole Rappen in a column whose heading names the currency: 1’234.50. */
export const plainFrancs = (rappen: number): string => formatRappen(rappen).replace('CHF ', '')

/** A number of people or things: 82’620. */
export const countInWords = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, '’')

/** A sum beside a picture, in few words. */
export const totalInShort = ({ say, language }: Reader, total: Total | undefined): string =>
  total === undefined || total.unknown === 0 || total.rappen === 0
    ? totalInWords(total, language)
    : `${say(texts.atLeast)} ${formatRappen(total.rappen)}`

/** Said where nobody has booked anything: not zero. */
export const notKnown = ({ reader }: Pick<Page, 'reader'>): Html =>
  html`<span class="unknown"
    ><span aria-hidden="true">–</span
    ><span class="aloud">${reader.say(texts.nothingBooked)}</span></span
  >`

/** Rappen as a number of a table. */
export const francs = (rappen: number): Html =>
  html`<data value="${rappen}">${plainFrancs(rappen)}</data>`

/** A sum in a column of francs, which says what it does not know. */
const sumOf = ({ reader }: Pick<Page, 'reader'>, { rappen, unknown }: Total) => {
  const isNone = unknown > 0 && rappen === 0
  return {
    sum: isNone
      ? html`${reader.say(texts.notValued)}`
      : html`${unknown > 0 && html`${reader.say(texts.atLeast)} `}${francs(rappen)}`,
    rest:
      unknown > 0 &&
      html` <small
        >${reader.say(unknown === 1 ? texts.oneUnknown : texts.someUnknown, { count: unknown })}</small
      >`,
  }
}

/** The sum of a figure, as the way to its entries. */
export const amount = (
  page: Pick<Page, 'reader' | 'to'>,
  formula: FormulaName,
  { total, ...place }: FigurePlace & { total: Total | undefined },
): Html => {
  if (!total) return notKnown(page)
  const { sum, rest } = sumOf(page, total)
  return html`<a
      class="amount"
      href="${page.to.entries(formula, place)}"
      data-figure="${figureKey(formula, place)}"
      data-rappen="${total.rappen}"
      data-unknown="${total.unknown}"
      >${sum}</a
    >${rest}`
}

/** A sum of one project, as the way to its entries. */
export const projectAmount = (
  page: Pick<Page, 'reader' | 'to'>,
  project: string,
  { formula, total, ...place }: FigurePlace & { formula: FormulaName; total: Total | undefined },
): Html => {
  if (!total) return notKnown(page)
  const { sum, rest } = sumOf(page, total)
  return html`<a class="amount" href="${page.to.entries(formula, place, project)}">${sum}</a
    >${rest}`
}

/** A sum with no entries of its own to be opened to. */
export const plainTotal = (page: Pick<Page, 'reader'>, total: Total | undefined): Html => {
  if (!total) return notKnown(page)
  const { sum, rest } = sumOf(page, total)
  return html`${sum}${rest}`
}
