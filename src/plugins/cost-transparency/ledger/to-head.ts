import type { PayloadRequest } from 'payload'

import type { EntryHead } from '../../../domain/cost/ledger/book.ts'
import type { LedgerEntry } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { nameOf } from './named-relations.ts'

/** What somebody enters beside kind, amount, category and payer. */
type Entered = Partial<
  Pick<
    LedgerEntry,
    | 'bookedOn'
    | 'condition'
    | 'contract'
    | 'decision'
    | 'forYear'
    | 'note'
    | 'project'
    | 'supplier'
    | 'text'
    | 'valuation'
    | 'year'
  >
>

/** What an entry says beside its postings, of what was entered; a year counts unless another is named. */
export const toHead = async (
  req: PayloadRequest,
  entered: Entered,
  { id, recordedAt }: Pick<EntryHead, 'id' | 'recordedAt'>,
): Promise<EntryHead> => {
  const bookedOn = toDay(entered.bookedOn) ?? ''
  return compact<EntryHead>({
    id,
    recordedAt,
    bookedOn,
    year: entered.year ?? Number(bookedOn.slice(0, 4)),
    text: entered.text ?? '',
    forYear: entered.forYear === entered.year ? null : entered.forYear,
    contract: entered.contract?.trim() || null,
    supplier: entered.supplier?.trim() || null,
    valuation: entered.valuation?.trim() || null,
    condition: entered.condition?.trim() || null,
    note: entered.note?.trim() || null,
    project: await nameOf(req, 'projects', entered.project),
    decision: await nameOf(req, 'programme-decisions', entered.decision),
  })
}
