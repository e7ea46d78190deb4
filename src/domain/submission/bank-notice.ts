import { isQRIBAN } from 'ibantools'

import type { DeliveryProgress } from './delivery.ts'

/** A credit, or something else, that a bank tells of an account. */
export interface BankEntry {
  /** IBANs the bank names for it: of the account, and the QR-IBAN where it tells one. */
  accounts: readonly string[]
  /** What whoever paid named: the reference of a bill, without spaces. */
  reference?: string
  /** Absent: no whole number of Rappen. */
  amountRappen?: number
  /** ISO 4217. */
  currency: string
  isCredit: boolean
  /** Whether it takes back an entry from before. */
  isReversal: boolean
  /** Whether it is final. */
  isBooked: boolean
  /** Names the entry with the bank: the same however often it is told. */
  bankReference: string
  /** Calendar day. */
  bookedOn?: string
}

/** A bill as it stands when a bank tells something of it. */
export interface KnownBill {
  amountRappen: number
  /** The account it is to be paid to; bills of before tell none. */
  iban?: string
  progress: DeliveryProgress
  /** Whether this very entry was what paid it. */
  isPaidByEntry: boolean
}

/**
 * What came of an entry: the bill is `paid` by it; it was read before (`known`); the bill was paid by another one
 * (`already-paid`), asks for another amount (`wrong-amount`), is to be paid to another account (`other-account`), or cannot
 * be paid any more (`too-late`); no bill has the reference (`unknown-reference`), or it has none (`no-reference`); it is
 * no final credit (`no-credit`).
 */
export type BankOutcome =
  | 'already-paid'
  | 'known'
  | 'no-credit'
  | 'no-reference'
  | 'other-account'
  | 'paid'
  | 'too-late'
  | 'unknown-reference'
  | 'wrong-amount'

/** What an entry means for the bill of its reference. Only a whole, final credit in francs pays a bill that is open. */
export const outcomeOfEntry = (entry: BankEntry, bill: KnownBill | undefined): BankOutcome => {
  if (!entry.isCredit || entry.isReversal || !entry.isBooked) return 'no-credit'
  if (entry.reference === undefined) return 'no-reference'
  if (!bill) return 'unknown-reference'
  if (bill.isPaidByEntry) return 'known'
  if (bill.progress === 'accepted' || bill.progress === 'stands') return 'already-paid'
  if (bill.progress !== 'sent') return 'too-late'
  if (isElsewhere(entry.accounts, bill.iban)) return 'other-account'
  const isWhole = entry.currency === 'CHF' && entry.amountRappen === bill.amountRappen
  return isWhole ? 'paid' : 'wrong-amount'
}

/** A QR-IBAN stands for an account with an IBAN of its own, which is all that some banks name. */
const isElsewhere = (accounts: readonly string[], iban: string | undefined): boolean =>
  iban !== undefined &&
  accounts.some((account) => isQRIBAN(account) || !isQRIBAN(iban)) &&
  !accounts.includes(iban)
