import type { DecimalSign } from '../../read-francs.ts'
import type { CostCategory } from '../cost-category.ts'
import type { PaidTo } from '../ledger/book.ts'
import type { Payer } from '../payer.ts'

/** What an account of the finance system is to the programme. */
export type AccountMeaning =
  | { kind: 'expense'; category: CostCategory }
  | { kind: 'payment'; to: PaidTo }
  /** Its rows are none of the programme's; they are counted, not booked. */
  | { kind: 'ignored' }

/** Names of the columns of a file. */
export interface LedgerColumns {
  date: string
  amount: string
  account: string
  text: string
  /** The finance system's own name of a booking. */
  reference?: string
  supplier?: string
  payer?: string
  project?: string
  contract?: string
  decision?: string
}

/** How days are written in a file. */
export type DateForm = 'dd.mm.yyyy' | 'yyyy-mm-dd'

/** How a file of the finance system becomes entries; saved with the programme. */
export interface LedgerMapping {
  columns: LedgerColumns
  decimal: DecimalSign
  dates: DateForm
  accounts: Readonly<Record<string, AccountMeaning>>
  /** Who pays, by the name in the file. */
  payers: Readonly<Record<string, Payer>>
}
