import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { dueEntries } from '../../../domain/cost/contribution/due-entries.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import type { Contribution } from '../../../generated/payload-types.ts'
import { readRelated } from '../facts/read-facts.ts'
import { toContribution } from '../facts/to-contribution.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { lockBooks } from './lock-books.ts'
import { readBooks } from './read-books.ts'
import { storeEntries } from './store-entries.ts'

/** Books what a contribution makes due, in the transaction that stores it; a change takes back what was booked before. */
export const bookDue: CollectionAfterChangeHook<Contribution> = async ({
  collection: { slug },
  doc,
  req,
}) => {
  const programme = idOf(doc.programme)
  const recordedAt = await lockBooks(req, programme)
  const [stored] = await readRelated(req, 'contributions', { id: { equals: doc.id } })
  const [contribution] = stored ? toContribution(stored) : []
  if (!contribution) return doc
  const books = await readBooks(req, programme, recordedAt)
  const entries = dueEntries(contribution, {
    entries: books.entries,
    closings: books.closings,
    recordedAt,
    bookedOn: calendarDateOf(recordedAt),
    note:
      contribution.consent === 'declined'
        ? 'Beitrag abgelehnt'
        : 'Beitrag neu berechnet oder zugesagt',
    newId: () => crypto.randomUUID(),
  })
  refuseFindings(checkBooking(books, entries, calendarDateOf(recordedAt)), {
    collection: slug,
    req,
    fieldOf: (pointer) => (pointer.endsWith('/inhabitants') ? 'inhabitants' : 'consent'),
  })
  await storeEntries(req, programme, entries)
  return doc
}
