import type { PayloadRequest } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { Books } from '../../../domain/cost/check-books.ts'
import { readFacts } from '../facts/read-facts.ts'
import { readEntries } from './read-entries.ts'

/** The books of a programme with everything they are held against. @throws CatalogueError RECORD_NOT_FOUND */
export const readBooks = async (
  req: PayloadRequest,
  programme: number,
  moment: string,
): Promise<Books> => ({
  ...(await readFacts(req, programme, calendarDateOf(moment))),
  entries: await readEntries(req, programme),
})
