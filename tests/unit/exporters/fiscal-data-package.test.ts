import fc from 'fast-check'

import {
  bookExpense,
  bookInKind,
  bookPayment,
  bookRefund,
  bookRelease,
  bookReversal,
} from '../../../src/domain/cost/ledger/book.ts'
import { type Figure, figuresOf } from '../../../src/domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../../src/domain/cost/ledger/formulas.ts'
import { readFrancs } from '../../../src/domain/read-francs.ts'
import {
  expenseColumns,
  expenseRows,
  fundingColumns,
  fundingRows,
} from '../../../src/exporters/fiscal-data-package/index.ts'
import { head } from '../domain/cost/ledger/entries.ts'
import { ledgers } from '../domain/cost/ledger/ledger-arbitrary.ts'

const category = 'reserve'
const payer = 1061

/** The total of some rows as a reader of the file computes it. */
const readBack = (rows: readonly { amount: string }[]) => {
  const amounts = rows.map(({ amount }) => readFrancs(amount))
  return {
    rappen: amounts.reduce<number>((sum, rappen) => sum + (rappen ?? 0), 0),
    unknown: amounts.filter((rappen) => rappen === undefined).length,
  }
}

/** Kinds of rows behind a figure. */
const kindsOf: Partial<Record<FormulaName, readonly string[]>> = {
  plan: ['plan'],
  supplement: ['supplement'],
  budget: ['plan', 'supplement'],
  commitment: ['commitment'],
  forecast: ['forecast'],
  actual: ['actual', 'in-kind'],
  actualCash: ['actual'],
  actualInKind: ['in-kind'],
}

const fundingKinds = ['due', 'paid', 'refunded', 'escrowed', 'released', 'givenInKind']

describe('the rows of the fiscal data package', () => {
  const differing = (
    figures: Iterable<Figure>,
    read: (figure: Figure) => readonly { amount: string }[] | undefined,
  ) =>
    [...figures].filter((figure) => {
      const rows = read(figure)
      return rows && JSON.stringify(readBack(rows)) !== JSON.stringify(figure.total)
    })

  it('sum to every figure of costs on the page, to the Rappen, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const rows = expenseRows(ledger)
        const wrong = differing(
          figuresOf(ledger).values(),
          ({ formula, year, category: of }) =>
            kindsOf[formula] &&
            rows.filter(
              (row) =>
                kindsOf[formula]?.includes(row.kind) &&
                (year === undefined || row.year === String(year)) &&
                (of === undefined || row.category === of),
            ),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('sum to every figure of payers on the page, to the Rappen, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const rows = fundingRows(ledger)
        const wrong = differing(figuresOf(ledger).values(), ({ formula, year, payer: of }) =>
          fundingKinds.includes(formula)
            ? rows.filter(
                (row) =>
                  row.kind === formula &&
                  (year === undefined || row.year === String(year)) &&
                  (of === undefined || row.payer === String(of)),
              )
            : undefined,
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('have a cell for every column and no other', () => {
    const entries = [
      bookExpense(head(), { category, rappen: 1 }),
      bookPayment(head(), { payer, rappen: 1, to: 'cash' }),
    ]
    expect(Object.keys(expenseRows(entries)[0] ?? {}).toSorted()).toEqual(
      expenseColumns.map(({ name }) => name).toSorted(),
    )
    expect(Object.keys(fundingRows(entries)[0] ?? {}).toSorted()).toEqual(
      fundingColumns.map(({ name }) => name).toSorted(),
    )
  })

  it('leave an amount empty that nobody has valued', () => {
    const entries = [bookInKind(head(), { category, payer: 'canton' })]
    expect(expenseRows(entries).map(({ amount, kind }) => [amount, kind])).toEqual([
      ['', 'in-kind'],
    ])
    expect(fundingRows(entries).map(({ amount, kind, payer: of }) => [amount, kind, of])).toEqual([
      ['', 'givenInKind', 'canton'],
    ])
  })

  it('tell of a correction as a row of its own, with its note', () => {
    const entry = bookExpense(head({ supplier: 'Muster AG', project: 'p', contract: 'c' }), {
      category,
      rappen: 150,
    })
    const back = bookReversal(entry, { ...head({ year: 2022 }), note: 'Falscher Betrag' })
    expect(expenseRows([entry, back])[1]).toMatchObject({
      year: '2022',
      corrects: entry.id,
      note: 'Falscher Betrag',
      amount: '-1.50',
      supplier: 'Muster AG',
      project: 'p',
      contract: 'c',
      phase: 'executed',
      direction: 'expenditure',
      currency: 'CHF',
    })
  })

  it('say for which year a late payment is, and that money that goes back is no revenue', () => {
    const late = bookPayment(head({ year: 2022, forYear: 2021 }), {
      payer,
      rappen: 5,
      to: 'escrow',
    })
    const refund = bookRefund(head(), { payer, rappen: 5, from: 'cash' })
    const release = bookRelease({ ...head(), condition: 'c' }, { payer, rappen: 5 })
    const told = fundingRows([late, refund, release]).map((row) => [
      row.kind,
      row.year,
      row.for_year,
      row.direction,
      row.amount,
    ])
    expect(told).toEqual([
      ['escrowed', '2022', '2021', 'revenue', '0.05'],
      ['paid', '2022', '2021', 'revenue', '0.05'],
      ['refunded', '2021', '2021', 'expenditure', '0.05'],
      ['escrowed', '2021', '2021', 'revenue', '-0.05'],
      ['released', '2021', '2021', 'revenue', '0.05'],
    ])
  })
})
