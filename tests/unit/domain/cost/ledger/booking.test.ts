import fc from 'fast-check'

import { costCategories } from '../../../../../src/domain/cost/cost-category.ts'
import type { EntryHead } from '../../../../../src/domain/cost/ledger/book.ts'
import { bookingOf } from '../../../../../src/domain/cost/ledger/booking-of.ts'
import {
  type Booking,
  bookingKinds,
  entryOfBooking,
  hasCategory,
  hasPayer,
} from '../../../../../src/domain/cost/ledger/booking.ts'
import { checkEntry } from '../../../../../src/domain/cost/ledger/check-entry.ts'
import { correctionOf } from '../../../../../src/domain/cost/ledger/correction.ts'
import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'
import type { Payer } from '../../../../../src/domain/cost/payer.ts'

const head: EntryHead = {
  id: 'a',
  year: 2021,
  bookedOn: '2021-05-03',
  recordedAt: '2021-05-03T08:00:00.000Z',
  text: 'Buchung',
  valuation: '10 Stunden zu CHF 100',
  condition: 'abnahme',
}

const payers: readonly Payer[] = [1061, 'canton']

const bookings: fc.Arbitrary<Booking> = fc
  .record({
    kind: fc.constantFrom(...bookingKinds),
    category: fc.constantFrom(...costCategories),
    payer: fc.constantFrom(...payers),
    rappen: fc.integer({ min: 1, max: 10 ** 10 }),
  })
  .map(({ kind, category, payer, rappen }) => ({
    kind,
    rappen,
    ...(hasCategory(kind) && { category }),
    ...(hasPayer(kind) && { payer }),
  }))

const booked = (booking: Booking): Entry => {
  const answer = entryOfBooking(booking, head)
  if ('findings' in answer) throw new Error(JSON.stringify(answer.findings))
  return answer.entry
}

const codesOf = (booking: Booking): string[] => {
  const answer = entryOfBooking(booking, head)
  return 'findings' in answer
    ? answer.findings.map(({ code, pointer }) => `${code} ${pointer}`)
    : []
}

describe('what somebody enters', () => {
  it('becomes an entry that balances, whatever it is, and tells what was entered', () => {
    fc.assert(
      fc.property(bookings, (booking) => {
        const entry = booked(booking)
        expect(checkEntry(entry)).toEqual([])
        expect(bookingOf(entry)).toEqual(booking)
      }),
    )
  })

  it('lacks nothing its kind needs, and everything it lacks is told', () => {
    expect(codesOf({ kind: 'expense' })).toEqual([
      'CATEGORY_MISPLACED /category',
      'AMOUNT_UNKNOWN /amountRappen',
    ])
    expect(codesOf({ kind: 'payment', rappen: 5 })).toEqual(['PAYER_MISPLACED /payer'])
    expect(codesOf({ kind: 'plan', category: 'reserve', payer: 1061, rappen: 5 })).toEqual([
      'PAYER_MISPLACED /payer',
    ])
  })

  it('may lack an amount where work was given that nobody has valued', () => {
    const entry = booked({ kind: 'in-kind', category: 'reserve', payer: 'canton' })
    expect(bookingOf(entry)).toEqual({ kind: 'in-kind', category: 'reserve', payer: 'canton' })
  })
})

describe('a correction', () => {
  const correcting = {
    note: 'Zahlendreher',
    bookedOn: '2022-02-01',
    recordedAt: '2022-02-01T08:00:00.000Z',
    closings: [],
    ids: ['b', 'c'] as const,
  }

  it('leaves what is right and nothing of what was wrong', () => {
    fc.assert(
      fc.property(bookings, fc.integer({ min: 1, max: 10 ** 10 }), (booking, rappen) => {
        const entry = booked(booking)
        const all = [entry, ...correctionOf(entry, { ...correcting, replacement: { rappen } })]
        const first = all.flatMap(({ postings }) => postings[0]?.rappen ?? 0)
        expect(first.reduce((sum, one) => sum + one, 0)).toBe(rappen)
        expect(all.slice(1).map(({ note }) => note)).toEqual(['Zahlendreher', 'Zahlendreher'])
      }),
    )
  })

  it('takes back and books nothing where nothing is right instead', () => {
    const entry = booked({ kind: 'expense', category: 'reserve', rappen: 100 })
    expect(correctionOf(entry, correcting)).toMatchObject([{ id: 'b', corrects: 'a' }])
  })

  it('counts in the first open year and says which year it is for', () => {
    const entry = booked({ kind: 'payment', payer: 1061, rappen: 100 })
    const closings = [{ year: 2021, closedAt: '2022-01-15T00:00:00.000Z' }]
    const corrections = correctionOf(entry, {
      ...correcting,
      closings,
      replacement: { rappen: 200 },
    })
    expect(corrections).toMatchObject([
      { year: 2022, forYear: 2021, corrects: 'a' },
      { year: 2022, forYear: 2021, bookedOn: '2021-05-03' },
    ])
  })

  it('values work that nobody had valued, without taking anything back', () => {
    const entry = booked({ kind: 'in-kind', category: 'reserve', payer: 'canton' })
    expect(correctionOf(entry, { ...correcting, replacement: { rappen: 700 } })).toMatchObject([
      { corrects: 'a', postings: [{ rappen: 700 }, { rappen: -700 }] },
    ])
  })
})
