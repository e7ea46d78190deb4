import type { EntryHead } from '../../../../../src/domain/cost/ledger/book.ts'

let count = 0

/** What an entry says of itself, unless a test says otherwise; every one has an id of its own. */
export const head = (more: Partial<EntryHead> = {}): EntryHead => {
  count += 1
  return {
    id: `e-${String(count)}`,
    year: 2021,
    bookedOn: '2021-06-30',
    recordedAt: '2021-07-01T08:00:00.000Z',
    text: 'Entry of a test',
    ...more,
  }
}
