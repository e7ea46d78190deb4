import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { Books } from '../../../domain/cost/check-books.ts'
import { rateOfYear } from '../../../domain/cost/contribution/contribution-rate.ts'
import { expectedContributions } from '../../../domain/cost/contribution/contribution.ts'
import { dueEntries } from '../../../domain/cost/contribution/due-entries.ts'
import { checkBooking } from '../../../domain/cost/ledger/check-booking.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import {
  idFrom,
  inTransaction,
  parsedBody,
  signedInRequest,
} from '../../../editorial/endpoint-request.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { type ComputedContribution, contributionsOfYear } from './contributions-of-year.ts'
import { insertContributions } from './insert-contributions.ts'
import { lockBooks } from './lock-books.ts'
import { readAreas } from './read-areas.ts'
import { readBooks } from './read-books.ts'
import { storeEntries } from './store-entries.ts'

const year = z.int().min(2000).max(2100)

const sent = z.strictObject({
  /** What is contributed for. */
  year,
  /** Whose count of inhabitants is the basis. */
  populationYear: year,
})

/**
 * `POST /api/programmes/<id>/compute-contributions`: the contributions of all municipalities of a year, each computed and
 * booked as due, all of them or none. Those that are there already stay as they are.
 */
export const computeContributions: Endpoint = {
  path: '/:id/compute-contributions',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    if (!hasRoleEverywhere(req.user, 'finance')) throw new Forbidden(req.t)
    const asked = await parsedBody(req, sent)
    return inTransaction(req, async () => {
      const programme = idFrom(req)
      const recordedAt = await lockBooks(req, programme)
      const books = await readBooks(req, programme, recordedAt)
      if (!rateOfYear(books.rates, asked.year)) {
        throw new CatalogueError('BODY_INVALID', 'year: the programme has no rate for it.')
      }
      const existing = books.contributions.filter((one) => one.year === asked.year)
      const known = new Set(existing.map(({ payer }) => payer))
      const computed = contributionsOfYear(asked, await readAreas(req), books.rates).filter(
        ({ contribution }) => !known.has(contribution.payer),
      )
      await book(req, programme, { books, computed, recordedAt })
      const fresh = computed.map(({ contribution }) => contribution)
      return {
        computed: fresh.length,
        existing: existing.length,
        uncounted: computed
          .filter(({ contribution }) => contribution.amountRappen === undefined)
          .map(({ displayName }) => displayName),
        expected: expectedContributions([...existing, ...fresh]),
      }
    })
  },
}

interface Computed {
  books: Books
  computed: readonly ComputedContribution[]
  recordedAt: string
}

/** Writes the contributions and books what they make due. */
const book = async (
  req: PayloadRequest,
  programme: number,
  { books, computed, recordedAt }: Computed,
): Promise<void> => {
  const day = calendarDateOf(recordedAt)
  const contributions = computed.map(({ contribution }) => contribution)
  const entries = contributions.flatMap((contribution) =>
    dueEntries(contribution, {
      entries: books.entries,
      closings: books.closings,
      recordedAt,
      bookedOn: day,
      note: 'Beitrag neu berechnet',
      newId: () => crypto.randomUUID(),
    }),
  )
  const after = { ...books, contributions: [...books.contributions, ...contributions] }
  refuseFindings(checkBooking(after, entries, day), {
    collection: 'programmes',
    req,
    fieldOf: (pointer) => pointer,
  })
  for (const id of await insertContributions(req, programme, computed)) {
    await record(req, {
      action: 'create',
      collectionSlug: 'contributions',
      documentId: String(id),
      changedFields: ['amountRappen'],
    })
  }
  await storeEntries(req, programme, entries)
}
