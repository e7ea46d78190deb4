import type { CalendarDate } from '../../calendar-date.ts'
import { type Books, checkBooks } from '../check-books.ts'
import type { CostFinding } from '../cost-finding.ts'
import type { Entry } from './entry.ts'

const keyOf = ({ code, pointer }: CostFinding): string => `${code} ${pointer}`

/**
 * What entries would make wrong in the books: every error that is not there without them. What was wrong before keeps
 * nobody from booking what is right.
 */
export const checkBooking = (
  books: Books,
  added: readonly Entry[],
  day: CalendarDate,
): CostFinding[] => {
  const known = new Set(checkBooks(books, day).map(keyOf))
  return checkBooks({ ...books, entries: [...books.entries, ...added] }, day).filter(
    (finding) => finding.severity === 'error' && !known.has(keyOf(finding)),
  )
}
