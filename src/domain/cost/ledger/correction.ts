import type { CalendarDate } from '../../calendar-date.ts'
import type { CostCategory } from '../cost-category.ts'
import { bookReversal, type EntryHead } from './book.ts'
import { bookingOf } from './booking-of.ts'
import { entryOfBooking } from './booking.ts'
import { type YearClosing, yearOfCorrection } from './closed-years.ts'
import { type Entry, isUnvalued, yearItIsFor } from './entry.ts'

/** What is right instead of what an entry says; what is absent was right. */
export interface CorrectedValues {
  rappen?: number
  category?: CostCategory
  text?: string
  supplier?: string
  valuation?: string
}

/** How an entry is corrected. */
export interface Correcting {
  note: string
  bookedOn: CalendarDate
  recordedAt: string
  closings: readonly YearClosing[]
  /** Of the entry that takes back, and of the one that is right. */
  ids: readonly [string, string]
  /** Absent where the entry is taken back and nothing takes its place. */
  replacement?: CorrectedValues
}

/**
 * The entries that correct one: what takes it back, and what is right instead. What happened keeps the day it happened;
 * a closed year keeps its figures, and the correction counts in the first open one. An entry nobody had valued gives way
 * to the one that values it.
 */
export const correctionOf = (entry: Entry, correcting: Correcting): Entry[] => {
  const { note, bookedOn, recordedAt, closings, ids, replacement } = correcting
  const year = yearOfCorrection(entry, closings, recordedAt)
  const [reversalId, rightId] = ids
  const reversal = bookReversal(entry, { id: reversalId, bookedOn, recordedAt, year, note })
  if (!replacement) return [reversal]
  const right = replaced(entry, replacement, { id: rightId, recordedAt, year, note })
  return isUnvalued(entry) ? [{ ...right, corrects: entry.id }] : [reversal, right]
}

const replaced = (
  entry: Entry,
  { rappen, category, ...words }: CorrectedValues,
  own: Pick<Entry, 'id' | 'note' | 'recordedAt' | 'year'>,
): Entry => {
  const { postings: _, valueKind: __, occasion: ___, corrects: ____, ...head } = entry
  const booking = {
    ...bookingOf(entry),
    ...(rappen !== undefined && { rappen }),
    ...(category !== undefined && { category }),
  }
  const right: EntryHead = {
    ...head,
    ...words,
    ...own,
    ...(own.year !== entry.year && { forYear: yearItIsFor(entry) }),
  }
  const answer = entryOfBooking(booking, right)
  // An entry that was booked had everything its kind needs.
  if ('findings' in answer) throw new Error(`The entry ${entry.id} lacks what it was booked with.`)
  return answer.entry
}
