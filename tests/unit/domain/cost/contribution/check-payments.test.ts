import {
  accountsOf,
  checkPayments,
} from '../../../../../src/domain/cost/contribution/check-payments.ts'
import {
  bookContribution,
  bookExpense,
  bookPayment,
  bookRefund,
  bookReversal,
} from '../../../../../src/domain/cost/ledger/book.ts'
import type { PaidTo } from '../../../../../src/domain/cost/ledger/book.ts'
import { head } from '../ledger/entries.ts'

const payer = 1061
const due = (rappen: number, year = 2021) => bookContribution(head({ year }), { payer, rappen })
const paid = (rappen: number, to: PaidTo = 'cash', more = {}) =>
  bookPayment(head(more), { payer, rappen, to })

describe('what a municipality paid', () => {
  it('may come to its contribution, to the Rappen, in parts and in escrow', () => {
    expect(checkPayments([due(100), paid(60), paid(40, 'escrow')])).toEqual([])
  })

  it('is refused one Rappen above it', () => {
    expect(checkPayments([due(100), paid(60), paid(41, 'escrow')])).toEqual([
      {
        code: 'PAID_TOO_MUCH',
        severity: 'error',
        pointer: '/contributions/1061/2021',
        values: { dueRappen: 100, paidRappen: 101 },
      },
    ])
  })

  it('is refused where nothing is due', () => {
    expect(checkPayments([paid(1)])).toHaveLength(1)
  })

  it('is less by what went back, and by what was taken back', () => {
    const refund = bookRefund(head(), { payer, rappen: 1, from: 'cash' })
    const twice = paid(100)
    const back = bookReversal(twice, { ...head(), note: 'twice' })
    expect(checkPayments([due(100), paid(101), refund])).toEqual([])
    expect(checkPayments([due(100), paid(100), twice, back])).toEqual([])
  })

  it('counts for the year it was paid for, not the year it came in', () => {
    const late = paid(100, 'cash', { year: 2022, forYear: 2021 })
    expect(checkPayments([due(100), late])).toEqual([])
    expect(checkPayments([due(100, 2022), late])).toHaveLength(1)
  })

  it('does not pay for another municipality', () => {
    const other = bookContribution(head(), { payer: 1024, rappen: 100 })
    expect(checkPayments([other, paid(1)])).toHaveLength(1)
  })

  it('is told for each payer and year', () => {
    const spent = bookExpense(head(), { category: 'reserve', rappen: 9 })
    expect(accountsOf([due(100), due(200, 2022), paid(30), spent])).toEqual([
      { payer, year: 2021, due: 100, paid: 30 },
      { payer, year: 2022, due: 200, paid: 0 },
    ])
  })
})
