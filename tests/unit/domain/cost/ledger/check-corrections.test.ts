import {
  bookExpense,
  bookInKind,
  bookPayment,
  bookReversal,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { checkCorrections } from '../../../../../src/domain/cost/ledger/check-corrections.ts'
import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'
import { head } from './entries.ts'

const codes = (...entries: Entry[]) =>
  checkCorrections(entries).map(({ code, pointer }) => `${code} ${pointer}`)

const entry = bookExpense(head(), { category: 'reserve', rappen: 500 })
const back = (id: string, more = {}) =>
  bookReversal(entry, {
    ...head({ id, recordedAt: '2021-08-01T00:00:00Z', ...more }),
    note: 'wrong',
  })

describe('a correction in the ledger', () => {
  it('takes back an entry that stands in it', () => {
    expect(codes(entry, back('c-1'))).toEqual([])
  })

  it('is refused when there is no such entry', () => {
    expect(codes(back('c-1'))).toEqual(['CORRECTED_ENTRY_UNKNOWN /entries/c-1/corrects'])
  })

  it('is refused when it was written down before what it corrects', () => {
    expect(codes(entry, back('c-1', { recordedAt: '2021-06-30T00:00:00Z' }))).toEqual([
      'CORRECTED_ENTRY_UNKNOWN /entries/c-1/corrects',
    ])
  })

  it('may be written down in the same moment', () => {
    expect(codes(entry, back('c-1', { recordedAt: entry.recordedAt }))).toEqual([])
  })

  it('does not correct itself', () => {
    const own = { ...entry, id: 'c-1', corrects: 'c-1' }
    expect(codes(own)).toEqual(['CORRECTED_ENTRY_UNKNOWN /entries/c-1/corrects'])
  })

  it('is refused a second time', () => {
    expect(codes(entry, back('c-1'), back('c-2'))).toEqual([
      'CORRECTED_TWICE /entries/c-2/corrects',
    ])
  })

  it('may itself be taken back', () => {
    const first = back('c-1')
    const second = bookReversal(first, {
      ...head({ id: 'c-2', recordedAt: '2021-09-01T00:00:00Z' }),
      note: 'right',
    })
    expect(codes(entry, first, second)).toEqual([])
  })

  it.each<[string, Entry['postings']]>([
    [
      'another amount',
      [
        { account: 'expense', category: 'reserve', rappen: -400 },
        { account: 'cash', rappen: -400 },
      ],
    ],
    [
      'another category',
      [
        { account: 'expense', category: 'public-innovators', rappen: -500 },
        { account: 'cash', rappen: 500 },
      ],
    ],
    [
      'another account',
      [
        { account: 'expense', category: 'reserve', rappen: -500 },
        { account: 'frame', rappen: 500 },
      ],
    ],
    ['one posting less', [{ account: 'expense', category: 'reserve', rappen: -500 }]],
    [
      'one posting more',
      [
        { account: 'expense', category: 'reserve', rappen: -500 },
        { account: 'cash', rappen: 500 },
        { account: 'cash', rappen: 0 },
      ],
    ],
  ])('is refused when it takes back %s', (_, postings) => {
    expect(codes(entry, { ...back('c-1'), postings })).toEqual([
      'CORRECTION_INEXACT /entries/c-1/corrects',
    ])
  })

  it('is refused when it takes back the payment of another payer', () => {
    const payment = bookPayment(head(), { payer: 1061, rappen: 5, to: 'cash' })
    const other = bookPayment(head(), { payer: 1024, rappen: 5, to: 'cash' })
    const wrong = {
      ...bookReversal(other, { ...head({ id: 'c-1' }), note: 'x' }),
      corrects: payment.id,
    }
    expect(codes(payment, other, wrong)).toEqual(['CORRECTION_INEXACT /entries/c-1/corrects'])
  })

  it('of work nobody had valued gives it its amount', () => {
    const unvalued = bookInKind(head(), { category: 'reserve', payer: 'canton' })
    const valued = bookInKind(head({ id: 'v-1', corrects: unvalued.id, note: 'valued' }), {
      category: 'reserve',
      payer: 'canton',
      rappen: 7,
    })
    expect(codes(unvalued, valued)).toEqual([])
  })

  it.each([
    ['of another giver', { category: 'reserve', payer: 1061 }],
    ['of another category', { category: 'public-innovators', payer: 'canton' }],
  ] as const)('is refused when it values work %s', (_, other) => {
    const unvalued = bookInKind(head(), { category: 'reserve', payer: 'canton' })
    const valued = bookInKind(head({ id: 'v-1', corrects: unvalued.id, note: 'valued' }), {
      ...other,
      rappen: 7,
    })
    expect(codes(unvalued, valued)).toEqual(['CORRECTION_INEXACT /entries/v-1/corrects'])
  })
})

describe('an entry in the ledger', () => {
  it('is refused when another one has its id', () => {
    expect(codes(entry, { ...entry })).toEqual([`ENTRY_TWICE /entries/${entry.id}`])
  })
})
