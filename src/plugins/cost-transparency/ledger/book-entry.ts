import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { type Booking, entryOfBooking } from '../../../domain/cost/ledger/booking.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import { found } from '../../../domain/cost/cost-finding.ts'
import type { LedgerEntry } from '../../../generated/payload-types.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { fieldOfEntry } from './field-of-entry.ts'
import { lockBooks } from './lock-books.ts'
import { payerOf } from './named-relations.ts'
import { readBooks } from './read-books.ts'
import { toHead } from './to-head.ts'

/** Books what somebody enters as a double entry, in the transaction that stores it; what breaks a rule is refused. */
export const bookEntry: CollectionBeforeChangeHook<LedgerEntry> = async ({
  collection: { slug },
  data,
  req,
}) => {
  const { kind, programme } = data
  if (kind === undefined || programme === undefined) return data
  const refusal = { collection: slug, req, fieldOf: fieldOfEntry }
  const payer = await payerOf(req, data.payer)
  // What municipalities owe follows from their contributions, which book it themselves; the canton decides what it owes.
  if (kind === 'contribution' && payer !== 'canton') {
    refuseFindings([found('DUE_ENTERED', '/kind')], refusal)
  }
  const recordedAt = await lockBooks(req, idOf(programme))
  const head = await toHead(req, data, { id: crypto.randomUUID(), recordedAt })
  const booking: Booking = {
    kind,
    ...(data.category && { category: data.category }),
    ...(payer !== undefined && { payer }),
    ...(typeof data.amountRappen === 'number' && { rappen: data.amountRappen }),
  }
  const answer = entryOfBooking(booking, head)
  if ('findings' in answer) {
    refuseFindings(answer.findings, refusal)
    return data
  }
  const { entry } = answer
  const books = await readBooks(req, idOf(programme), recordedAt)
  refuseFindings(checkBooking(books, [entry], calendarDateOf(recordedAt)), refusal)
  const { year, id: entryId } = entry
  return { ...data, year, entryId, recordedAt, entry: { ...entry } }
}
