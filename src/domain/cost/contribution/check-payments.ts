import { found, type CostFinding } from '../cost-finding.ts'
import { yearItIsFor, type Entry } from '../ledger/entry.ts'
import type { Payer } from '../payer.ts'
import { contributionPointer } from './contribution.ts'

/** What one payer owes and has paid for one year, in Rappen. */
export interface Account {
  payer: Payer
  year: number
  due: number
  /** Paid to the programme and to escrow, less what went back. */
  paid: number
}

/** The accounts of all payers, by the year the contribution is for, whenever it was paid. */
export const accountsOf = (entries: readonly Entry[]): Account[] => {
  const byContribution = new Map<string, Account>()
  for (const entry of entries) {
    for (const { account, payer, rappen = 0 } of entry.postings) {
      if (account !== 'due' || payer === undefined) continue
      const year = yearItIsFor(entry)
      const key = contributionPointer({ payer, year })
      const { due, paid } = byContribution.get(key) ?? { due: 0, paid: 0 }
      const isClaim = entry.occasion === 'contribution'
      byContribution.set(key, {
        payer,
        year,
        due: due + (isClaim ? rappen : 0),
        paid: paid - (isClaim ? 0 : rappen),
      })
    }
  }
  return [...byContribution.values()]
}

/** Nobody pays more than the contribution of the year. */
export const checkPayments = (entries: readonly Entry[]): CostFinding[] =>
  accountsOf(entries)
    .filter(({ due, paid }) => paid > due)
    .map((account) =>
      found('PAID_TOO_MUCH', contributionPointer(account), {
        dueRappen: account.due,
        paidRappen: account.paid,
      }),
    )
