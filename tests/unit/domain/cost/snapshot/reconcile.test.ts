import fc from 'fast-check'

import {
  bookContribution,
  bookExpense,
  bookPayment,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { figureKey, figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { reconcile, type ToldFigure } from '../../../../../src/domain/cost/snapshot/reconcile.ts'
import { head } from '../ledger/entries.ts'
import { ledgers } from '../ledger/ledger-arbitrary.ts'

const entries = [
  bookContribution(head(), { payer: 1061, rappen: 1000 }),
  bookPayment(head(), { payer: 1061, rappen: 600, to: 'cash' }),
  bookPayment(head(), { payer: 1061, rappen: 400, to: 'escrow' }),
  bookExpense(head(), { category: 'reserve', rappen: 100 }),
  bookExpense(head(), { category: 'public-innovators', rappen: 50 }),
  bookExpense(head({ year: 2022 }), { category: 'reserve', rappen: 7 }),
]
const told: ToldFigure[] = [...figuresOf(entries).values()]

const codes = (figures: readonly ToldFigure[]) =>
  reconcile(figures, entries).map(({ code, pointer }) => `${code} ${pointer}`)

const changed = (key: string, by: number) =>
  told.map((figure) =>
    figureKey(figure.formula, figure) === key
      ? { ...figure, total: { ...figure.total, rappen: figure.total.rappen + by } }
      : figure,
  )

describe('figures that are told', () => {
  it('reconcile with their entries, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(reconcile([...figuresOf(ledger).values()], ledger)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are refused one Rappen beside the sum of their entries, and it is said where', () => {
    expect(reconcile(changed('actual/2021/reserve', 1), entries)).toContainEqual({
      code: 'FIGURE_NOT_SUM',
      severity: 'error',
      pointer: '/figures/actual/2021/reserve',
      values: { toldRappen: 101, bookedRappen: 100 },
    })
  })

  it('are refused one Rappen off anywhere, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.constantFrom(-1, 1), (ledger, place, by) => {
        const all: ToldFigure[] = [...figuresOf(ledger).values()]
        fc.pre(all.length > 0)
        const off = all.map((figure, i) =>
          i === place % all.length
            ? { ...figure, total: { ...figure.total, rappen: figure.total.rappen + by } }
            : figure,
        )
        expect(reconcile(off, ledger)).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are refused when they pass over a part nobody has valued', () => {
    const hidden = told.map((figure) => ({ ...figure, total: { ...figure.total, unknown: 1 } }))
    expect(codes(hidden)).toContain('FIGURE_NOT_SUM /figures/actual/2021/reserve')
  })

  it('are refused when categories do not come to the year', () => {
    expect(codes(changed('actual/2021/reserve', 1))).toContain(
      'PARTS_NOT_TOTAL /figures/actual/2021/*',
    )
    expect(codes(changed('actual/2021/*', 1))).toContain('PARTS_NOT_TOTAL /figures/actual/2021/*')
  })

  it('are refused when payers do not come to the whole', () => {
    expect(codes(changed('due/*/1061', 1))).toContain('PARTS_NOT_TOTAL /figures/due/*/*')
  })

  it('are refused when years do not come to all of them', () => {
    expect(codes(changed('actual/2022/reserve', 1))).toContain(
      'PARTS_NOT_TOTAL /figures/actual/*/reserve',
    )
    expect(codes(changed('available/2022/*', 1))).toContain(
      'PARTS_NOT_TOTAL /figures/available/*/*',
    )
  })

  it('are refused when one is missing', () => {
    const missing = told.filter(
      (figure) => figureKey(figure.formula, figure) !== 'escrowed/2021/1061',
    )
    expect(codes(missing)).toContain('FIGURE_MISSING /figures/escrowed/2021/1061')
  })

  it('are refused when one is told of which no entry speaks, even as zero', () => {
    const invented = { formula: 'actual' as const, year: 2023, total: { rappen: 0, unknown: 0 } }
    expect(codes([...told, invented])).toContain('FIGURE_WITHOUT_ENTRIES /figures/actual/2023/*')
  })

  it.each([
    ['paid/2021/*', 'EQUATION_BROKEN /figures/paid/2021/*'],
    ['available/*/*', 'EQUATION_BROKEN /figures/paid/*/*'],
    ['escrowed/2021/*', 'EQUATION_BROKEN /figures/paid/2021/*'],
    ['open/2021/*', 'EQUATION_BROKEN /figures/due/2021/*'],
    ['actualCash/2022/*', 'EQUATION_BROKEN /figures/actual/2022/*'],
  ])('are refused when %s upsets what must be equal', (key, finding) => {
    expect(codes(changed(key, 1))).toContain(finding)
  })
})
