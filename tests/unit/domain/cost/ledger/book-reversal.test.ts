import { bookPayment, bookReversal } from '../../../../../src/domain/cost/ledger/book.ts'
import { head } from './entries.ts'

const payer = 1061
const payment = bookPayment(head(), { payer, rappen: 100, to: 'cash' })
const inYear2022 = {
  id: 'c-1',
  year: 2022,
  bookedOn: '2022-03-01',
  recordedAt: '2022-03-02T08:00:00.000Z',
  note: 'Booked twice',
}

describe('a correction', () => {
  it('takes an entry back to the Rappen and names it', () => {
    const correction = bookReversal(payment, inYear2022)
    expect(correction).toMatchObject({ corrects: payment.id, id: 'c-1', year: 2022, forYear: 2021 })
    expect(correction.postings).toEqual([
      { account: 'cash', rappen: -100 },
      { account: 'due', payer, rappen: 100 },
    ])
  })

  it('in the same year is for no other one', () => {
    expect(bookReversal(payment, { ...inYear2022, year: 2021 })).not.toHaveProperty('forYear')
  })

  it('of a late payment stays for the year the payment was for', () => {
    const late = bookPayment(head({ year: 2022, forYear: 2021 }), { payer, rappen: 1, to: 'cash' })
    expect(bookReversal(late, { ...inYear2022, year: 2023 }).forYear).toBe(2021)
  })
})
