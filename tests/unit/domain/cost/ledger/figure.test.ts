import fc from 'fast-check'

import { costCategories } from '../../../../../src/domain/cost/cost-category.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookInKind,
  bookPayment,
  bookRefund,
  bookRelease,
  bookReversal,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { checkEntry } from '../../../../../src/domain/cost/ledger/check-entry.ts'
import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'
import {
  figureKey,
  type FigurePlace,
  figuresOf,
} from '../../../../../src/domain/cost/ledger/figure.ts'
import { type FormulaName, formulaNames } from '../../../../../src/domain/cost/ledger/formulas.ts'
import { addTotals, noTotal } from '../../../../../src/domain/cost/total.ts'
import { thorough } from '../../../thorough.ts'
import { head } from './entries.ts'
import { ledgers } from './ledger-arbitrary.ts'

const category = 'modellierung-prozesse'
const payer = 1061

const totalIn = (entries: readonly Entry[], formula: FormulaName, place: FigurePlace = {}) =>
  figuresOf(entries).get(figureKey(formula, place))?.total

const all = (entries: readonly Entry[]) =>
  Object.fromEntries(
    formulaNames.flatMap((formula) => {
      const total = totalIn(entries, formula)
      return total ? [[formula, total.rappen]] : []
    }),
  )

describe('the figures of a programme', () => {
  it.each<[string, Entry, Record<string, number>]>([
    ['a plan', bookBudget(head(), 'plan', { category, rappen: 7 }), { plan: 7, budget: 7 }],
    [
      'a supplement',
      bookBudget(head(), 'supplement', { category, rappen: 7 }),
      { supplement: 7, budget: 7 },
    ],
    ['a commitment', bookBudget(head(), 'commitment', { category, rappen: 7 }), { commitment: 7 }],
    ['a forecast', bookBudget(head(), 'forecast', { category, rappen: 7 }), { forecast: 7 }],
    [
      'an expense',
      bookExpense(head(), { category, rappen: 7 }),
      { actual: 7, actualCash: 7, available: -7 },
    ],
    [
      'work in kind',
      bookInKind(head(), { category, payer: 'canton', rappen: 7 }),
      { actual: 7, actualInKind: 7, givenInKind: 7 },
    ],
    ['a contribution', bookContribution(head(), { payer, rappen: 7 }), { due: 7, open: 7 }],
    [
      'a payment',
      bookPayment(head(), { payer, rappen: 7, to: 'cash' }),
      { paid: 7, open: -7, available: 7 },
    ],
    [
      'a payment to escrow',
      bookPayment(head(), { payer, rappen: 7, to: 'escrow' }),
      { paid: 7, open: -7, escrowed: 7 },
    ],
    [
      'a release',
      bookRelease({ ...head(), condition: 'c' }, { payer, rappen: 7 }),
      { released: 7, escrowed: -7, available: 7 },
    ],
    [
      'a refund',
      bookRefund(head(), { payer, rappen: 7, from: 'cash' }),
      { refunded: 7, open: 7, available: -7 },
    ],
    [
      'a refund from escrow',
      bookRefund(head(), { payer, rappen: 7, from: 'escrow' }),
      { refunded: 7, open: 7, escrowed: -7 },
    ],
  ])('that %s changes are these alone', (_, entry, expected) => {
    expect(all([entry])).toEqual(expected)
  })

  it('are told by year and category, each with the entries behind it', () => {
    const first = bookExpense(head(), { category, rappen: 7 })
    const second = bookExpense(head({ year: 2022 }), { category, rappen: 5 })
    const third = bookExpense(head(), { category: 'reserve', rappen: 3 })
    const figures = figuresOf([first, second, third])
    const parts = (place: FigurePlace) => figures.get(figureKey('actual', place))?.parts
    expect(parts({ year: 2021, category })).toEqual([{ entry: first.id, rappen: 7 }])
    expect(parts({ category })).toEqual([
      { entry: first.id, rappen: 7 },
      { entry: second.id, rappen: 5 },
    ])
    expect(parts({ year: 2021 })).toEqual([
      { entry: first.id, rappen: 7 },
      { entry: third.id, rappen: 3 },
    ])
  })

  it('are told by year and payer', () => {
    const entries = [
      bookContribution(head(), { payer, rappen: 7 }),
      bookContribution(head({ year: 2022 }), { payer: 1024, rappen: 5 }),
    ]
    expect(totalIn(entries, 'due', { payer })?.rappen).toBe(7)
    expect(totalIn(entries, 'due', { year: 2022, payer: 1024 })?.rappen).toBe(5)
    expect(totalIn(entries, 'due', { year: 2022, payer })).toBeUndefined()
  })

  it('are absent where no entry speaks of them: unknown is not zero', () => {
    const entries = [bookExpense(head(), { category, rappen: 7 })]
    expect(totalIn(entries, 'actual', { category: 'reserve' })).toBeUndefined()
  })

  it('are zero where somebody declared that there is nothing', () => {
    const entries = [bookExpense(head({ note: 'nothing spent' }), { category, rappen: 0 })]
    expect(totalIn(entries, 'actual', { category })).toEqual(noTotal)
  })

  it('of a contribution of nothing are zero, not less', () => {
    const nothing = bookContribution(head({ note: 'Verzicht' }), { payer, rappen: 0 })
    const parts = figuresOf([nothing]).get(figureKey('due', {}))?.parts
    expect(Object.is(parts?.[0]?.rappen, 0)).toBe(true)
  })

  it('say how many entries nobody has valued', () => {
    const entries = [
      bookInKind(head(), { category, payer: 'canton' }),
      bookInKind(head({ valuation: 'hours' }), { category, payer: 'canton', rappen: 7 }),
    ]
    expect(totalIn(entries, 'givenInKind')).toEqual({ rappen: 7, unknown: 1 })
  })

  it('count a valued entry instead of the one nobody had valued', () => {
    const unvalued = bookInKind(head(), { category, payer: 'canton' })
    const valued = bookInKind(head({ corrects: unvalued.id, note: 'valued', valuation: 'hours' }), {
      category,
      payer: 'canton',
      rappen: 9,
    })
    expect(totalIn([unvalued, valued], 'actual')).toEqual({ rappen: 9, unknown: 0 })
    expect(figuresOf([unvalued, valued]).get(figureKey('actual', {}))?.parts).toEqual([
      { entry: valued.id, rappen: 9 },
    ])
  })

  it('of an entry that was taken back come to nothing, and both stay visible', () => {
    const entry = bookExpense(head(), { category, rappen: 7 })
    const back = bookReversal(entry, { ...head(), note: 'wrong' })
    const figure = figuresOf([entry, back]).get(figureKey('actual', {}))
    expect(figure?.total).toEqual(noTotal)
    expect(figure?.parts.map(({ entry: id }) => id)).toEqual([entry.id, back.id])
  })
})

describe('the figures of any ledger', () => {
  const holds = (claim: (entries: Entry[]) => void) => {
    fc.assert(fc.property(ledgers, claim), { ...thorough, numRuns: 300 })
  }
  const rappenOf = (entries: readonly Entry[], formula: FormulaName) =>
    totalIn(entries, formula)?.rappen ?? 0

  it('rest on entries with nothing wrong', () => {
    holds((entries) => {
      expect(entries.flatMap(checkEntry)).toEqual([])
    })
  })

  it('are each the sum of the entries they can be opened down to', () => {
    holds((entries) => {
      for (const { parts, total } of figuresOf(entries).values()) {
        const known = parts.flatMap(({ rappen }) => rappen ?? [])
        expect(total).toEqual({
          rappen: known.reduce((sum, rappen) => sum + rappen, 0),
          unknown: parts.length - known.length,
        })
      }
    })
  })

  it('over all categories, years and payers come to the total', () => {
    holds((entries) => {
      const figures = figuresOf(entries)
      const sumOver = (formula: FormulaName, places: FigurePlace[]) =>
        addTotals(places.map((place) => figures.get(figureKey(formula, place))?.total ?? noTotal))
      const years = [2021, 2022, 2023, 2024].map((year) => ({ year }))
      for (const formula of formulaNames) {
        const total = figures.get(figureKey(formula, {}))?.total ?? noTotal
        expect(sumOver(formula, years)).toEqual(total)
      }
      const categories = costCategories.map((one) => ({ category: one }))
      expect(sumOver('actual', categories)).toEqual(totalIn(entries, 'actual') ?? noTotal)
      const payers = (['canton', 1061, 1024, 1059] as const).map((one) => ({
        payer: one,
      }))
      expect(sumOver('due', payers)).toEqual(totalIn(entries, 'due') ?? noTotal)
    })
  })

  it('never count escrow as available: money at disposal is paid to the programme + released − refunded − spent', () => {
    holds((entries) => {
      const net = (occasion: Entry['occasion'], account: string) =>
        entries
          .filter((entry) => entry.occasion === occasion)
          .flatMap(({ postings }) => postings)
          .filter((posting) => posting.account === account)
          .reduce((sum, { rappen = 0 }) => sum + rappen, 0)
      expect(rappenOf(entries, 'available')).toBe(
        net('payment', 'cash') +
          rappenOf(entries, 'released') +
          net('refund', 'cash') -
          rappenOf(entries, 'actualCash'),
      )
    })
  })

  it('leave nothing unexplained: all that was paid is at disposal, blocked, given back or spent', () => {
    holds((entries) => {
      expect(rappenOf(entries, 'paid') - rappenOf(entries, 'refunded')).toBe(
        rappenOf(entries, 'available') +
          rappenOf(entries, 'escrowed') +
          rappenOf(entries, 'actualCash'),
      )
      expect(rappenOf(entries, 'open')).toBe(
        rappenOf(entries, 'due') - rappenOf(entries, 'paid') + rappenOf(entries, 'refunded'),
      )
      expect(rappenOf(entries, 'actual')).toBe(
        rappenOf(entries, 'actualCash') + rappenOf(entries, 'actualInKind'),
      )
      expect(rappenOf(entries, 'givenInKind')).toBe(rappenOf(entries, 'actualInKind'))
    })
  })
})
