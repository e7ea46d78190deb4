import {
  bookBudget,
  bookExpense,
  bookReversal,
} from '../../../../../src/domain/cost/ledger/book.ts'
import {
  checkActualsKnown,
  checkYearShift,
} from '../../../../../src/domain/cost/ledger/check-years.ts'
import { figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { head } from './entries.ts'

const expense = (more: object) =>
  bookExpense(head({ id: 'x', ...more }), { category: 'reserve', rappen: 5 })

describe('the year of what happened', () => {
  it('is the year it happened in', () => {
    expect(checkYearShift([expense({ year: 2021, bookedOn: '2021-12-31' })])).toEqual([])
    expect(checkYearShift([expense({ year: 2021, bookedOn: '2022-01-01' })])).toEqual([
      {
        code: 'YEAR_SHIFTED',
        severity: 'warning',
        pointer: '/entries/x/year',
        values: { year: 2021 },
      },
    ])
  })

  it('may be another one when it says which year it is for, corrects, or is only planned', () => {
    const shifted = { year: 2022, bookedOn: '2021-06-30' }
    const back = bookReversal(expense({}), {
      ...head({ id: 'y', bookedOn: '2023-01-01' }),
      note: 'x',
    })
    const planned = bookBudget(head(shifted), 'plan', { category: 'reserve', rappen: 5 })
    expect(checkYearShift([expense({ ...shifted, forYear: 2021 }), back, planned])).toEqual([])
  })
})

describe('a year that is over', () => {
  const planned = bookBudget(head(), 'plan', { category: 'public-innovators', rappen: 5 })
  const codes = (...entries: (typeof planned)[]) =>
    checkActualsKnown(figuresOf(entries), [2021]).map(({ code, pointer }) => `${code} ${pointer}`)

  it('tells what was spent of every budget: what nobody entered is unknown, not zero', () => {
    expect(codes(planned)).toEqual(['ACTUAL_UNKNOWN /costs/2021/public-innovators'])
  })

  it('may tell that nothing was spent', () => {
    const nothing = bookExpense(head({ note: 'none' }), {
      category: 'public-innovators',
      rappen: 0,
    })
    expect(codes(planned, nothing)).toEqual([])
  })

  it('tells nothing of categories without a budget, or of years that go on', () => {
    expect(codes()).toEqual([])
    expect(checkActualsKnown(figuresOf([planned]), [])).toEqual([])
  })
})
