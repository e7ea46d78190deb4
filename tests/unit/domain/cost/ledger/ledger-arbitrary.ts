import fc from 'fast-check'

import { costCategories } from '../../../../../src/domain/cost/cost-category.ts'
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
import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'
import type { Payer } from '../../../../../src/domain/cost/payer.ts'

const category = fc.constantFrom(...costCategories)
const payer = fc.constantFrom<Payer>('canton', 1061, 1024, 1059)
const rappen = fc.integer({ min: 1, max: 10_000_000 })
const account = fc.constantFrom('cash' as const, 'escrow' as const)
const plannedKind = fc.constantFrom('plan', 'supplement', 'commitment', 'forecast' as const)

const bookings = fc.oneof(
  fc.tuple(plannedKind, category, rappen).map(
    ([kind, of, amount]) =>
      (head: Head) =>
        bookBudget(head, kind, { category: of, rappen: amount }),
  ),
  fc.tuple(category, rappen).map(
    ([of, amount]) =>
      (head: Head) =>
        bookExpense(head, { category: of, rappen: amount }),
  ),
  fc.tuple(category, payer, fc.option(rappen, { nil: undefined })).map(
    ([of, from, amount]) =>
      (head: Head) =>
        bookInKind(
          { ...head, valuation: 'hours × rate' },
          { category: of, payer: from, ...(amount !== undefined && { rappen: amount }) },
        ),
  ),
  fc.tuple(payer, rappen).map(
    ([of, amount]) =>
      (head: Head) =>
        bookContribution(head, { payer: of, rappen: amount }),
  ),
  fc.tuple(payer, rappen, account).map(
    ([of, amount, to]) =>
      (head: Head) =>
        bookPayment(head, { payer: of, rappen: amount, to }),
  ),
  fc.tuple(payer, rappen).map(
    ([of, amount]) =>
      (head: Head) =>
        bookRelease({ ...head, condition: 'results' }, { payer: of, rappen: amount }),
  ),
  fc.tuple(payer, rappen, account).map(
    ([of, amount, from]) =>
      (head: Head) =>
        bookRefund(head, { payer: of, rappen: amount, from }),
  ),
)

interface Head {
  id: string
  year: number
  bookedOn: string
  recordedAt: string
  text: string
}

const at = (day: number) => new Date(Date.UTC(2021, 0, 1 + day, 12)).toISOString()

/** One entry with the day it was written down, and whether it is taken back later. */
const step = fc.record({
  book: bookings,
  year: fc.integer({ min: 2021, max: 2024 }),
  day: fc.nat(1500),
  isTakenBack: fc.boolean(),
})

/** Ledgers as programmes might keep them: well-formed entries of every kind, some of them taken back. */
export const ledgers: fc.Arbitrary<Entry[]> = fc.array(step, { maxLength: 40 }).map((steps) =>
  steps.flatMap(({ book, year, day, isTakenBack }, i) => {
    const recordedAt = at(day)
    const bookedOn = recordedAt.slice(0, 10)
    const entry = book({ id: `e-${String(i)}`, year, bookedOn, recordedAt, text: 'random' })
    const later = { id: `c-${String(i)}`, year, bookedOn, recordedAt: at(day + 10), note: 'wrong' }
    return isTakenBack ? [entry, bookReversal(entry, later)] : [entry]
  }),
)
