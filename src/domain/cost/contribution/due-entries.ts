import type { CalendarDate } from '../../calendar-date.ts'
import { bookContribution, bookReversal } from '../ledger/book.ts'
import { type YearClosing, yearOfCorrection } from '../ledger/closed-years.ts'
import { type Entry, yearItIsFor } from '../ledger/entry.ts'
import type { Contribution } from './contribution.ts'

/** How what is due is booked. */
export interface DueBooking {
  entries: readonly Entry[]
  closings: readonly YearClosing[]
  bookedOn: CalendarDate
  recordedAt: string
  /** Why something is taken back. */
  note: string
  newId: () => string
}

/**
 * What is to be booked so that the ledger owes what a contribution says: nothing where it does, a claim where there was
 * none, and what takes a claim back where it was another or the contribution was declined.
 */
export const dueEntries = (contribution: Contribution, booking: DueBooking): Entry[] => {
  const { payer, year, consent, amountRappen } = contribution
  const { entries, closings, recordedAt, bookedOn, note, newId } = booking
  const expected = consent === 'declined' ? 0 : (amountRappen ?? 0)
  const claims = openClaims(entries, contribution)
  const booked = claims.reduce((sum, { postings }) => sum + (postings[0]?.rappen ?? 0), 0)
  if (booked === expected) return []
  const open = yearOfCorrection({ year }, closings, recordedAt)
  const reversals = claims.map((claim) =>
    bookReversal(claim, {
      id: newId(),
      bookedOn,
      recordedAt,
      year: yearOfCorrection(claim, closings, recordedAt),
      note,
    }),
  )
  if (expected === 0) return reversals
  const head = {
    id: newId(),
    year: open,
    // A claim is of the year it is for; the day it was written down says when.
    bookedOn: bookedOn.startsWith(String(open)) ? bookedOn : `${String(open)}-01-01`,
    recordedAt,
    text: `Beitrag ${String(year)}`,
    ...(open !== year && { forYear: year }),
    ...(claims.length > 0 && { note }),
  }
  return [...reversals, bookContribution(head, { payer, rappen: expected })]
}

/** Claims on a payer for a year that nothing took back. */
const openClaims = (
  entries: readonly Entry[],
  { payer, year }: Pick<Contribution, 'payer' | 'year'>,
): Entry[] => {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.filter(
    (entry) =>
      entry.occasion === 'contribution' &&
      entry.corrects === undefined &&
      !corrected.has(entry.id) &&
      yearItIsFor(entry) === year &&
      entry.postings.some((posting) => posting.payer === payer),
  )
}
