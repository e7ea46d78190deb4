import type { Sha256 } from '../../audit/chain.ts'
import { bookExpense, bookPayment, bookRefund, type EntryHead } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import type { LedgerRow } from './read-row.ts'
import { type RowMark, sourceOf } from './recognise.ts'

/**
 * The entry of a row; none for an account that is not the programme's. Its id follows from the row, so that two imports
 * at once cannot book it twice either.
 */
export const toEntry = (
  row: LedgerRow,
  mark: RowMark,
  { recordedAt, sha256 }: { recordedAt: string; sha256: Sha256 },
): Entry | undefined => {
  const { meaning, payer, rappen } = row
  const head = headOf(row, mark, { recordedAt, id: `import-${sha256(mark.key).slice(0, 24)}` })
  if (meaning.kind === 'expense') return bookExpense(head, { category: meaning.category, rappen })
  if (meaning.kind === 'ignored' || payer === undefined) return undefined
  return rappen < 0
    ? bookRefund(head, { payer, rappen: 0 - rappen, from: meaning.to })
    : bookPayment(head, { payer, rappen, to: meaning.to })
}

/** What is zero or given back says why; the text of the row does. */
const headOf = (
  { bookedOn, text, rappen, supplier, project, contract, decision }: LedgerRow,
  mark: RowMark,
  { id, recordedAt }: { id: string; recordedAt: string },
): EntryHead => ({
  id,
  year: Number(bookedOn.slice(0, 4)),
  bookedOn,
  recordedAt,
  text,
  source: sourceOf(mark),
  ...(supplier !== undefined && { supplier }),
  ...(project !== undefined && { project }),
  ...(contract !== undefined && { contract }),
  ...(decision !== undefined && { decision }),
  ...(rappen <= 0 && { note: text }),
})
