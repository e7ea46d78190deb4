import { budgetState, checkBudgets, checkReserve } from '../../../../src/domain/cost/budget.ts'
import type { CostCategory } from '../../../../src/domain/cost/cost-category.ts'
import {
  bookBudget,
  bookExpense,
  bookInKind,
  bookReversal,
} from '../../../../src/domain/cost/ledger/book.ts'
import { figuresOf } from '../../../../src/domain/cost/ledger/figure.ts'
import { head } from './ledger/entries.ts'

const known = (rappen: number) => ({ rappen, unknown: 0 })
const atLeast = (rappen: number) => ({ rappen, unknown: 1 })

describe('spending against the budget', () => {
  it.each([
    ['within', known(100), known(100)],
    ['over-budget', known(100), known(101)],
    ['unknown', undefined, known(1)],
    ['unknown', known(100), undefined],
    ['unknown', atLeast(100), known(101)],
    ['unknown', known(100), atLeast(100)],
    ['over-budget', known(100), atLeast(101)],
  ])('is %s for %j planned and %j spent', (state, budget, actual) => {
    expect(budgetState(budget, actual)).toBe(state)
  })

  it('tells each category and year that is over, with supplements counted', () => {
    const planned = (category: CostCategory, kind: 'plan' | 'supplement', rappen: number) =>
      bookBudget(head(), kind, { category, rappen })
    const spent = (category: CostCategory, rappen: number, year = 2021) =>
      bookExpense(head({ year }), { category, rappen })
    const figures = figuresOf([
      planned('projektorganisation', 'plan', 100),
      spent('projektorganisation', 101),
      planned('public-innovators', 'plan', 100),
      planned('public-innovators', 'supplement', 1),
      spent('public-innovators', 101),
      planned('modellierung-prozesse', 'plan', 1000),
      spent('modellierung-prozesse', 1),
      spent('modellierung-prozesse', 2000, 2022),
    ])
    expect(checkBudgets(figures, [2021, 2022])).toEqual([
      { code: 'OVER_BUDGET', severity: 'warning', pointer: '/costs/2021/projektorganisation' },
    ])
  })
})

describe('the reserve', () => {
  const decisions = [
    { identifier: 'd-1', date: '2021-06-30' },
    { identifier: 'd-9', date: '2022-06-30' },
  ]
  const pointer = '/entries/x/decision'
  const refused = [{ code: 'RESERVE_UNDECIDED', severity: 'error', pointer }]
  const spent = (more = {}) =>
    bookExpense(head({ id: 'x', ...more }), { category: 'reserve', rappen: 5 })

  it('is spent on a decision of that day or before', () => {
    expect(checkReserve([spent({ decision: 'd-1' })], decisions)).toEqual([])
  })

  it('is not spent without a decision', () => {
    expect(checkReserve([spent()], decisions)).toEqual(refused)
  })

  it('is not spent on a decision nobody knows', () => {
    expect(checkReserve([spent({ decision: 'd-2' })], decisions)).toEqual(refused)
  })

  it('is not spent the day before the decision', () => {
    expect(checkReserve([spent({ decision: 'd-1', bookedOn: '2021-06-29' })], decisions)).toEqual(
      refused,
    )
  })

  it('is not committed without a decision, nor given in kind', () => {
    const committed = bookBudget(head({ id: 'x' }), 'commitment', {
      category: 'reserve',
      rappen: 5,
    })
    const inKind = bookInKind(head({ id: 'x' }), { category: 'reserve', payer: 'canton' })
    expect(checkReserve([committed], decisions)).toEqual(refused)
    expect(checkReserve([inKind], decisions)).toEqual(refused)
  })

  it('is planned without one, declared unused without one, and an entry taken back without one', () => {
    const planned = bookBudget(head(), 'plan', { category: 'reserve', rappen: 5 })
    const unused = bookExpense(head({ note: 'nothing' }), { category: 'reserve', rappen: 0 })
    const back = bookReversal(spent(), { ...head(), note: 'wrong' })
    expect(checkReserve([planned, unused, back], decisions)).toEqual([])
  })

  it('is no other category', () => {
    expect(
      checkReserve([bookExpense(head(), { category: 'public-innovators', rappen: 5 })], []),
    ).toEqual([])
  })
})
