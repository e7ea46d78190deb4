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
import type { Entry, Posting } from '../../../../../src/domain/cost/ledger/entry.ts'
import { head } from './entries.ts'

const codes = (entry: Entry) => checkEntry(entry).map(({ code }) => code)

const category = 'public-innovators'
const payer = 1061
const expense = bookExpense(head(), { category, rappen: 500 })
const inKind = bookInKind(head({ valuation: '5 hours at CHF 1' }), { category, payer, rappen: 500 })
const unvalued = bookInKind(head(), { category, payer })
const payment = bookPayment(head(), { payer, rappen: 100, to: 'cash' })

const inYear2022 = {
  id: 'c-1',
  year: 2022,
  bookedOn: '2022-03-01',
  recordedAt: '2022-03-02T08:00:00.000Z',
  note: 'Booked twice',
}

describe('an entry', () => {
  it.each<[string, Entry]>([
    ['of a plan', bookBudget(head(), 'plan', { category, rappen: 500 })],
    [
      'of a supplement that takes away',
      bookBudget(head({ note: 'Cut' }), 'supplement', { category, rappen: -5 }),
    ],
    ['of an expense', expense],
    ['of work in kind', inKind],
    ['of work in kind nobody has valued', unvalued],
    ['of a contribution', bookContribution(head(), { payer, rappen: 100 })],
    ['of a payment', payment],
    ['of a payment to the escrow account', bookPayment(head(), { payer, rappen: 1, to: 'escrow' })],
    ['of a release', bookRelease({ ...head(), condition: 'results' }, { payer, rappen: 1 })],
    ['of a refund', bookRefund(head(), { payer, rappen: 1, from: 'cash' })],
    ['of a refund out of escrow', bookRefund(head(), { payer, rappen: 1, from: 'escrow' })],
    ['that takes another back', bookReversal(expense, inYear2022)],
    ['that takes back what nobody had valued', bookReversal(unvalued, inYear2022)],
    [
      'that declares that nothing was spent',
      bookExpense(head({ note: 'No expense' }), { category, rappen: 0 }),
    ],
  ])('%s has nothing wrong with it', (_, entry) => {
    expect(checkEntry(entry)).toEqual([])
  })

  const withPostings = (postings: Posting[], more: Partial<Entry> = {}): Entry => ({
    ...expense,
    postings,
    ...more,
  })

  it('is refused when debit and credit differ by one Rappen', () => {
    const entry = withPostings([
      { account: 'expense', category, rappen: 500 },
      { account: 'cash', rappen: -499 },
    ])
    expect(checkEntry(entry)).toEqual([
      { code: 'ENTRY_UNBALANCED', severity: 'error', pointer: `/entries/${entry.id}/postings` },
    ])
  })

  it('is refused when one side is known and the other is not', () => {
    const entry = withPostings([
      { account: 'expense', category, rappen: 0 },
      { account: 'in-kind', payer },
    ])
    expect(codes(entry)).toEqual(['ENTRY_UNBALANCED'])
  })

  it('is refused with fewer than two postings', () => {
    expect(codes(withPostings([{ account: 'cash', rappen: 0 }], { note: 'x' }))).toEqual([
      'ENTRY_EMPTY',
    ])
    expect(codes(withPostings([], { note: 'x' }))).toEqual(['ENTRY_EMPTY'])
  })

  it.each(['2021-07-01', '2021-07-01T08:00:00Z', '2021-07-01T10:00:00.000+02:00'])(
    'is refused when it was written down at %s: moments have one form',
    (recordedAt) => {
      expect(codes({ ...expense, recordedAt })).toEqual(['MOMENT_INVALID'])
    },
  )

  it('is refused with a fraction of a Rappen', () => {
    const entry = withPostings([
      { account: 'expense', category, rappen: 0.5 },
      { account: 'cash', rappen: -0.5 },
    ])
    expect(codes(entry)).toEqual(['AMOUNT_NOT_WHOLE'])
  })

  it('is refused without an amount, unless it is of work in kind', () => {
    const entry = withPostings([{ account: 'expense', category }, { account: 'cash' }])
    expect(codes(entry)).toEqual(['AMOUNT_UNKNOWN'])
  })

  it.each<[string, Partial<Entry>]>([
    [
      'an expense that comes out of the escrow account',
      {
        postings: [
          { account: 'expense', category, rappen: 5 },
          { account: 'escrow', payer, rappen: -5 },
        ],
      },
    ],
    ['an expense that is only planned', { valueKind: 'plan' }],
    [
      'a budget that has already happened',
      {
        occasion: 'budget',
        valueKind: 'actual',
        postings: [
          { account: 'expense', category, rappen: 5 },
          { account: 'frame', category, rappen: -5 },
        ],
      },
    ],
    [
      'a payment that takes money',
      {
        occasion: 'payment',
        postings: [
          { account: 'due', payer, rappen: 5 },
          { account: 'cash', rappen: -5 },
        ],
      },
    ],
    [
      'a release called a payment',
      {
        occasion: 'payment',
        postings: [
          { account: 'cash', rappen: 5 },
          { account: 'escrow', payer, rappen: -5 },
        ],
      },
    ],
  ])('is refused when it is %s', (_, more) => {
    expect(codes({ ...expense, ...more })).toEqual(['ENTRY_SHAPE'])
  })

  it('of a payment runs the other way round only as a correction', () => {
    const { corrects: _, ...backwards } = bookReversal(payment, inYear2022)
    expect(codes(backwards)).toEqual(['ENTRY_SHAPE'])
  })

  it('of an expense runs the other way round as a credit note, which says why', () => {
    const credited = bookExpense(head(), { category, rappen: -500 })
    expect(codes({ ...credited, note: 'Credit note' })).toEqual([])
    expect(codes(credited)).toEqual(['NOTE_MISSING'])
  })

  it('of a correction that runs half one way and half the other is refused', () => {
    const entry = withPostings(
      [
        { account: 'expense', category, rappen: -5 },
        { account: 'expense', category, rappen: 10 },
        { account: 'cash', rappen: -5 },
      ],
      { corrects: 'e-0', note: 'x' },
    )
    expect(codes(entry)).toEqual(['ENTRY_SHAPE'])
  })

  it('of a correction says why in a note', () => {
    expect(codes(bookReversal(expense, { ...inYear2022, note: ' ' }))).toEqual(['NOTE_MISSING'])
  })

  it('of a cut says why in a note', () => {
    expect(codes(bookBudget(head(), 'plan', { category, rappen: -5 }))).toEqual(['NOTE_MISSING'])
  })

  it('that declares nothing says so in a note: zero is a statement', () => {
    expect(codes(bookExpense(head(), { category, rappen: 0 }))).toEqual(['NOTE_MISSING'])
  })

  it('of work in kind says how its amount was found', () => {
    expect(codes(bookInKind(head(), { category, payer, rappen: 5 }))).toEqual(['VALUATION_MISSING'])
  })

  it.each<[string, readonly [Posting, Posting], string]>([
    [
      'without a category',
      [
        { account: 'expense', rappen: 5 },
        { account: 'cash', rappen: -5 },
      ],
      'CATEGORY_MISPLACED /0/category',
    ],
    [
      'of cash with a category',
      [
        { account: 'expense', category, rappen: 5 },
        { account: 'cash', category, rappen: -5 },
      ],
      'CATEGORY_MISPLACED /1/category',
    ],
    [
      'in kind without a giver',
      [
        { account: 'expense', category, rappen: 5 },
        { account: 'in-kind', rappen: -5 },
      ],
      'PAYER_MISPLACED /1/payer',
    ],
    [
      'of cash with a payer',
      [
        { account: 'expense', category, rappen: 5 },
        { account: 'cash', payer, rappen: -5 },
      ],
      'PAYER_MISPLACED /1/payer',
    ],
  ])('is refused %s', (_, postings, expected) => {
    const entry = withPostings([...postings], { valuation: 'hours' })
    const findings = checkEntry(entry).map(
      ({ code, pointer }) => `${code} ${pointer.replace(`/entries/${entry.id}/postings`, '')}`,
    )
    expect(findings).toEqual([expected])
  })

  it('tells everything that is wrong with it at once', () => {
    const entry = withPostings([{ account: 'expense', rappen: 1.5 }, { account: 'frame' }])
    expect(codes(entry)).toEqual([
      'AMOUNT_NOT_WHOLE',
      'ENTRY_UNBALANCED',
      'ENTRY_SHAPE',
      'AMOUNT_UNKNOWN',
      'CATEGORY_MISPLACED',
      'CATEGORY_MISPLACED',
    ])
  })
})
