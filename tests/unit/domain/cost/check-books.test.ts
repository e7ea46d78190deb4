import { type Books, checkBooks } from '../../../../src/domain/cost/check-books.ts'
import { contributionsOf } from '../../../../src/domain/cost/contribution/contribution.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookPayment,
  bookRelease,
  bookReversal,
} from '../../../../src/domain/cost/ledger/book.ts'
import type { Entry } from '../../../../src/domain/cost/ledger/entry.ts'
import { head } from './ledger/entries.ts'
import { municipalities2020, rates } from './municipalities.ts'

const contributions = contributionsOf(2021, municipalities2020, rates)
const claims = contributions.flatMap(({ payer, amountRappen = 0 }) => [
  bookContribution(head({ bookedOn: '2021-01-15' }), { payer, rappen: amountRappen }),
  bookPayment(head({ bookedOn: '2021-02-15' }), { payer, rappen: amountRappen, to: 'cash' }),
])

const books = (more: Partial<Books> = {}): Books => ({
  entries: claims,
  contributions,
  rates,
  conditions: [],
  milestones: [],
  decisions: [],
  drawdowns: [],
  closings: [],
  ...more,
})

const codes = (more: Partial<Books>, day = '2021-12-31') =>
  checkBooks(books(more), day).map(({ code }) => code)
const withEntry = (...entries: Entry[]) => ({ entries: [...claims, ...entries] })
const spent = (category: 'public-innovators' | 'reserve', rappen: number, more = {}) =>
  bookExpense(head(more), { category, rappen })

describe('the books of a programme', () => {
  it('with the contributions of 2021 booked and paid are in order', () => {
    expect(codes({})).toEqual([])
  })

  const late = { closings: [{ year: 2021, closedAt: '2021-06-01T00:00:00.000Z' }] }
  const payer = 1061
  const decision = {
    identifier: 'd',
    body: 'b',
    date: '2021-01-01',
    subject: {},
    outcome: 'accepted',
    affects: [],
  } as const

  it.each<[string, Partial<Books>, string]>([
    ['a wrong entry', withEntry(spent('public-innovators', 0.5)), 'AMOUNT_NOT_WHOLE'],
    [
      'a correction of nothing',
      withEntry({ ...bookReversal(spent('reserve', 1), { ...head(), note: 'x' }) }),
      'CORRECTED_ENTRY_UNKNOWN',
    ],
    ['an entry in a closed year', late, 'YEAR_CLOSED'],
    [
      'an entry in the wrong year',
      withEntry(spent('public-innovators', 1, { year: 2020 })),
      'YEAR_SHIFTED',
    ],
    ['a wrong rate', { rates: [...rates, ...rates] }, 'RATE_TWICE'],
    [
      'a wrong contribution',
      { contributions: contributions.map((one) => ({ ...one, amountRappen: 1 })) },
      'CONTRIBUTION_NOT_PRODUCT',
    ],
    ['a contribution that is not booked', { entries: [] }, 'DUE_NOT_CONTRIBUTION'],
    [
      'a payment too much',
      withEntry(bookPayment(head(), { payer, rappen: 1, to: 'cash' })),
      'PAID_TOO_MUCH',
    ],
    [
      'a condition before its milestone',
      { conditions: [{ identifier: 'c', text: {}, milestone: 'm', fulfilledOn: '2021-06-30' }] },
      'CONDITION_TOO_EARLY',
    ],
    [
      'a release without its condition',
      withEntry(bookRelease({ ...head(), condition: 'c' }, { payer, rappen: 1 })),
      'RELEASE_CONDITION_OPEN',
    ],
    [
      'a release of what is not in escrow',
      withEntry(bookRelease({ ...head(), condition: 'c' }, { payer, rappen: 1 })),
      'ESCROW_OVERDRAWN',
    ],
    [
      'an expense beyond what is at disposal',
      withEntry(spent('public-innovators', 52_043_376)),
      'CASH_OVERDRAWN',
    ],
    [
      'an expense of the reserve without a decision',
      withEntry(spent('reserve', 1)),
      'RESERVE_UNDECIDED',
    ],
    [
      'votes that contradict',
      { decisions: [{ ...decision, votes: { for: 1, against: 2 } }] },
      'VOTES_CONTRADICT',
    ],
    [
      'a draw from no credit',
      { decisions: [decision], drawdowns: [{ decision: 'd', year: 2021, amountRappen: 1 }] },
      'CREDIT_UNKNOWN',
    ],
    [
      'a category over its budget',
      withEntry(
        spent('public-innovators', 2),
        bookBudget(head(), 'plan', { category: 'public-innovators', rappen: 1 }),
      ),
      'OVER_BUDGET',
    ],
  ])('with %s say so', (_, more, code) => {
    expect(codes(more)).toContain(code)
  })

  it('of a year that is over say what nobody has entered, from the day after its end', () => {
    const planned = withEntry(
      bookBudget(head(), 'plan', { category: 'public-innovators', rappen: 1 }),
    )
    expect(codes(planned, '2021-12-31')).toEqual([])
    expect(codes(planned, '2022-01-01')).toEqual(['ACTUAL_UNKNOWN'])
  })
})
