import { overviewOf } from '../../../domain/cost/report/overview.ts'
import type { Total } from '../../../domain/cost/total.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import type { Page } from '../page.ts'
import { totalInShort } from '../parts/amount.ts'
import { barChart, type Bar } from './bars.ts'
import type { Chart } from './chart.ts'
import { palette } from './palette.ts'

/** Who gave how much; nothing is told of what nobody booked. */
export const sourcesOf = ({ state, figures, day }: Pick<Page, 'day' | 'figures' | 'state'>) => {
  const told = overviewOf(state, day)
  const isBooked = (formula: 'givenInKind' | 'paid', isOwn: (payer: unknown) => boolean) =>
    [...figures.values()].some(
      (figure) => figure.formula === formula && figure.payer !== undefined && isOwn(figure.payer),
    )
  const isCanton = (payer: unknown) => payer === 'canton'
  const known = (is: boolean, total: Total) => (is ? total : undefined)
  return {
    municipalities: known(
      isBooked('paid', (payer) => !isCanton(payer)),
      told.paidByMunicipalities,
    ),
    escrowed: told.escrowed,
    cantonCash: known(isBooked('paid', isCanton), told.paidByCanton),
    cantonInKind: known(isBooked('givenInKind', isCanton), told.givenInKindByCanton),
    matchRatio: told.matchRatio,
  }
}

/** Who gave how much, with what of it is blocked. */
export const sourcesChart = (page: Pick<Page, 'day' | 'figures' | 'reader' | 'state'>): Chart => {
  const { reader } = page
  const { municipalities, escrowed, cantonCash, cantonInKind } = sourcesOf(page)
  const bar = (name: string, total: Total | undefined, isBlocked = false): Bar => ({
    name,
    said: totalInShort(reader, total),
    isBlocked,
    ...(total && { value: total.rappen }),
  })
  return barChart({
    name: 'sources',
    bars: [
      bar(reader.say(texts.paidByMunicipalities), municipalities),
      bar(reader.say(texts.escrowedNow), escrowed, true),
      bar(reader.say(texts.paidByCanton), cantonCash),
      bar(reader.say(texts.inKindByCanton), cantonInKind),
    ],
    keys: [
      { className: 'actual', text: reader.say(texts.given), fill: palette.actual },
      {
        className: 'escrow',
        text: reader.say(texts.blocked),
        fill: palette.escrow,
        stroke: palette.escrowEdge,
      },
    ],
  })
}
