import type { CostCategory } from '../cost-category.ts'
import type { Payer } from '../payer.ts'
import type { Entry, Posting } from './entry.ts'

/** What every entry says beside its postings. */
export type EntryHead = Omit<Entry, 'occasion' | 'postings' | 'valueKind'>

/** An amount of Rappen above zero that goes from one account to another. */
const transfer = (rappen: number | undefined, to: Posting, from: Posting): Posting[] => [
  { ...to, ...(rappen !== undefined && { rappen }) },
  { ...from, ...(rappen !== undefined && { rappen: 0 - rappen }) },
]

/** An amount of a category that is planned, added, committed or expected. */
export const bookBudget = (
  head: EntryHead,
  valueKind: Exclude<Entry['valueKind'], 'actual'>,
  { category, rappen }: { category: CostCategory; rappen: number },
): Entry => ({
  ...head,
  valueKind,
  occasion: 'budget',
  postings: transfer(rappen, { account: 'expense', category }, { account: 'frame', category }),
})

/** Money of the programme that was spent. */
export const bookExpense = (
  head: EntryHead,
  { category, rappen }: { category: CostCategory; rappen: number },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'expense',
  postings: transfer(rappen, { account: 'expense', category }, { account: 'cash' }),
})

/** Work or things somebody gave instead of money; without an amount until it is valued. */
export const bookInKind = (
  head: EntryHead,
  { category, payer, rappen }: { category: CostCategory; payer: Payer; rappen?: number },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'expense',
  postings: transfer(rappen, { account: 'expense', category }, { account: 'in-kind', payer }),
})

/** What a payer owes from now on. */
export const bookContribution = (
  head: EntryHead,
  { payer, rappen }: { payer: Payer; rappen: number },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'contribution',
  postings: transfer(rappen, { account: 'due', payer }, { account: 'contribution', payer }),
})

/** Where a payment goes to. */
export type PaidTo = 'cash' | 'escrow'

const moneyAt = (account: PaidTo, payer: Payer): Posting =>
  account === 'escrow' ? { account, payer } : { account }

/** Money a payer sent, to the programme or to the escrow account. */
export const bookPayment = (
  head: EntryHead,
  { payer, rappen, to }: { payer: Payer; rappen: number; to: PaidTo },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'payment',
  postings: transfer(rappen, moneyAt(to, payer), { account: 'due', payer }),
})

/** Money that left the escrow account for the programme, because a condition is fulfilled. */
export const bookRelease = (
  head: EntryHead & { condition: string },
  { payer, rappen }: { payer: Payer; rappen: number },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'release',
  postings: transfer(rappen, { account: 'cash' }, { account: 'escrow', payer }),
})

/** Money that went back to a payer. */
export const bookRefund = (
  head: EntryHead,
  { payer, rappen, from }: { payer: Payer; rappen: number; from: PaidTo },
): Entry => ({
  ...head,
  valueKind: 'actual',
  occasion: 'refund',
  postings: transfer(rappen, { account: 'due', payer }, moneyAt(from, payer)),
})

/** What a correction says of itself. */
export interface CorrectionHead extends Pick<Entry, 'id' | 'bookedOn' | 'recordedAt' | 'year'> {
  note: string
}

/**
 * Takes an entry back: the same postings the other way round, in a year that is still open, with a note. Of an entry
 * nobody has valued nothing is left.
 */
export const bookReversal = (entry: Entry, head: CorrectionHead): Entry => ({
  ...entry,
  ...head,
  corrects: entry.id,
  ...(head.year !== entry.year && { forYear: entry.forYear ?? entry.year }),
  postings: entry.postings.map((posting) => ({ ...posting, rappen: 0 - (posting.rappen ?? 0) })),
})
