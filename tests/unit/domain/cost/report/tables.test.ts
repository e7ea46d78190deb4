import fc from 'fast-check'

import { contributionsOf } from '../../../../../src/domain/cost/contribution/contribution.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookPayment,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { cashTable } from '../../../../../src/domain/cost/report/cash-table.ts'
import { costTable, toldBy } from '../../../../../src/domain/cost/report/cost-table.ts'
import { payerTable, perInhabitant } from '../../../../../src/domain/cost/report/payer-table.ts'
import { reconcile } from '../../../../../src/domain/cost/snapshot/reconcile.ts'
import { head } from '../ledger/entries.ts'
import { ledgers } from '../ledger/ledger-arbitrary.ts'
import { k5Of2020, rates } from '../municipalities.ts'

const years = [2021, 2022, 2023, 2024]
const known = (rappen: number) => ({ rappen, unknown: 0 })

describe('the tables of a programme', () => {
  it('tell every figure there is, and only what the entries say, for every ledger', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const figures = figuresOf(ledger)
        const told = [
          ...toldBy(costTable(figures, years)),
          ...toldBy(payerTable(figures, years, [])),
          ...toldBy(cashTable(figures, years)),
        ]
        expect(reconcile(told, ledger)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the table of costs', () => {
  const entries = [
    bookBudget(head(), 'plan', { category: 'reserve', rappen: 100 }),
    bookExpense(head(), { category: 'reserve', rappen: 101 }),
  ]
  const rows = costTable(figuresOf(entries), [2021])
  const row = (year?: number, category?: string) =>
    rows.find((one) => one.year === year && one.category === category)

  it('has the six categories and their total, of each year and of all', () => {
    expect(rows).toHaveLength(14)
  })

  it('says what is over its budget in words, not in the sum alone', () => {
    expect(row(2021, 'reserve')).toEqual({
      year: 2021,
      category: 'reserve',
      amounts: { plan: known(100), budget: known(100), actual: known(101), actualCash: known(101) },
      state: 'over-budget',
    })
  })

  it('leaves empty what nobody knows', () => {
    expect(row(2021, 'public-innovators')).toEqual({
      year: 2021,
      category: 'public-innovators',
      amounts: {},
      state: 'unknown',
    })
  })
})

describe('the table of payers', () => {
  const contributions = contributionsOf(2021, k5Of2020, rates)
  const entries = contributions.flatMap(({ payer, amountRappen = 0 }) => [
    bookContribution(head(), { payer, rappen: amountRappen }),
    bookPayment(head(), { payer, rappen: amountRappen, to: 'escrow' }),
  ])
  const canton = bookPayment(head(), { payer: 'canton', rappen: 5, to: 'cash' })
  const rows = payerTable(figuresOf([canton, ...entries]), [2021], contributions.toReversed())

  it('lists municipalities by number, then the canton, then all', () => {
    expect(rows.slice(0, 7).map(({ payer }) => payer)).toEqual([
      1024,
      1054,
      1058,
      1059,
      1061,
      'canton',
      undefined,
    ])
  })

  it('says what a contribution rests on and what was paid per inhabitant', () => {
    expect(rows.find(({ payer, year }) => payer === 1061 && year === 2021)).toMatchObject({
      amounts: {
        due: known(10_327_500),
        paid: known(10_327_500),
        escrowed: known(10_327_500),
        open: known(0),
      },
      contribution: { inhabitants: 82_620, populationYear: 2020 },
      paidPerInhabitantRappen: 125,
    })
  })

  it('has no inhabitants for the canton, nor for all years together', () => {
    expect(rows.find(({ payer }) => payer === 'canton')).not.toHaveProperty(
      'paidPerInhabitantRappen',
    )
    expect(rows.find(({ payer, year }) => payer === 1061 && year === undefined)).not.toHaveProperty(
      'contribution',
    )
  })

  it('sums to what the five largest have in escrow', () => {
    expect(
      rows.find(({ payer, year }) => payer === undefined && year === 2021)?.amounts.escrowed,
    ).toEqual(known(21_272_625))
  })
})

describe('an amount per inhabitant', () => {
  it.each([
    [100, 3, 33],
    [200, 3, 67],
    [1, 2, 1],
    [0, 5, 0],
  ])('of %d Rappen for %d inhabitants is %d, rounded half up', (rappen, inhabitants, each) => {
    expect(perInhabitant(known(rappen), inhabitants)).toBe(each)
  })

  it('is unknown while the sum or the number is, and where nobody lives', () => {
    expect(perInhabitant({ rappen: 100, unknown: 1 }, 5)).toBeUndefined()
    expect(perInhabitant(undefined, 5)).toBeUndefined()
    expect(perInhabitant(known(100), undefined)).toBeUndefined()
    expect(perInhabitant(known(100), 0)).toBeUndefined()
  })
})
