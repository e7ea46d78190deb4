import { found, type CostFinding } from '../cost-finding.ts'
import type { Entry } from '../ledger/entry.ts'
import { accountsOf } from './check-payments.ts'
import { contributionPointer, type Contribution } from './contribution.ts'

/**
 * What the ledger says municipalities owe is what their contributions say: nothing for one that was declined or is not
 * known. What the canton owes follows from its own decisions, not from inhabitants.
 */
export const checkContributionsBooked = (
  contributions: readonly Contribution[],
  entries: readonly Entry[],
): CostFinding[] => {
  const booked = new Map(
    accountsOf(entries)
      .filter(({ payer }) => payer !== 'canton')
      .map((account) => [contributionPointer(account), account.due]),
  )
  const expected = new Map(
    contributions.map((contribution) => [
      contributionPointer(contribution),
      contribution.consent === 'declined' ? 0 : (contribution.amountRappen ?? 0),
    ]),
  )
  return [...new Set([...expected.keys(), ...booked.keys()])]
    .filter((key) => (expected.get(key) ?? 0) !== (booked.get(key) ?? 0))
    .map((key) =>
      found('DUE_NOT_CONTRIBUTION', key, {
        expectedRappen: expected.get(key) ?? 0,
        bookedRappen: booked.get(key) ?? 0,
      }),
    )
}
