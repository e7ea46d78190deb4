import { costCategories, type CostCategory } from '../cost-category.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import type { Payer } from '../payer.ts'
import {
  bookBudget,
  bookContribution,
  bookExpense,
  bookInKind,
  bookPayment,
  bookRefund,
  bookRelease,
  type EntryHead,
} from './book.ts'
import type { Entry } from './entry.ts'

/** What somebody enters, as they would call it; what a contribution comes to nobody enters. */
const enteredKinds = [
  'plan',
  'supplement',
  'commitment',
  'forecast',
  'expense',
  'in-kind',
  'payment',
  'payment-to-escrow',
  'release',
  'refund',
  'refund-from-escrow',
] as const

/** What is booked: what somebody enters, and the contribution of a payer for a year. */
export const bookingKinds = [...enteredKinds, 'contribution'] as const

export type BookingKind = (typeof bookingKinds)[number]

/** An amount as somebody enters it, without the accounts it is booked on. */
export interface Booking {
  kind: BookingKind
  category?: CostCategory
  payer?: Payer
  /** Absent where something was given in kind and nobody has valued it yet. */
  rappen?: number
}

const withCategory: readonly BookingKind[] = [
  'plan',
  'supplement',
  'commitment',
  'forecast',
  'expense',
  'in-kind',
]

/** Whether a kind is told by category. */
export const hasCategory = (kind: BookingKind): boolean => withCategory.includes(kind)

/** Whether a kind is told by payer. */
export const hasPayer = (kind: BookingKind): boolean =>
  kind === 'in-kind' || !withCategory.includes(kind)

/** The entry of a booking, or everything it lacks or has too much of, by its member. */
export const entryOfBooking = (
  booking: Booking,
  head: EntryHead,
): { entry: Entry } | { findings: CostFinding[] } => {
  const { kind, category, payer, rappen } = booking
  const findings = [
    ...(hasCategory(kind) === (category !== undefined)
      ? []
      : [found('CATEGORY_MISPLACED', '/category')]),
    ...(hasPayer(kind) === (payer !== undefined) ? [] : [found('PAYER_MISPLACED', '/payer')]),
    ...(rappen === undefined && kind !== 'in-kind'
      ? [found('AMOUNT_UNKNOWN', '/amountRappen')]
      : []),
  ]
  if (findings.length > 0) return { findings }
  // What is missing here was found above.
  return { entry: booked(kind, head, { category, payer, rappen }) }
}

interface Parts {
  category: CostCategory | undefined
  payer: Payer | undefined
  rappen: number | undefined
}

const booked = (kind: BookingKind, head: EntryHead, parts: Parts): Entry => {
  const { category = costCategories[0], payer = 'canton', rappen = 0 } = parts
  switch (kind) {
    case 'plan':
    case 'supplement':
    case 'commitment':
    case 'forecast':
      return bookBudget(head, kind, { category, rappen })
    case 'expense':
      return bookExpense(head, { category, rappen })
    case 'in-kind':
      return bookInKind(head, {
        category,
        payer,
        ...(parts.rappen !== undefined && { rappen: parts.rappen }),
      })
    case 'contribution':
      return bookContribution(head, { payer, rappen })
    case 'payment':
      return bookPayment(head, { payer, rappen, to: 'cash' })
    case 'payment-to-escrow':
      return bookPayment(head, { payer, rappen, to: 'escrow' })
    case 'release':
      return bookRelease({ ...head, condition: head.condition ?? '' }, { payer, rappen })
    case 'refund':
      return bookRefund(head, { payer, rappen, from: 'cash' })
    case 'refund-from-escrow':
      return bookRefund(head, { payer, rappen, from: 'escrow' })
  }
}
