import type { Contract } from '../project/contract.ts'
import type { Entry } from './entry.ts'

/**
 * Entries as the public reads them: without the row of the finance system, and of a contract that is withheld without
 * what would give it away. Amounts stay, so that every figure is still the sum of its entries.
 */
export const toPublicEntries = (
  entries: readonly Entry[],
  contracts: readonly Pick<Contract, 'identifier' | 'withheld'>[],
): Entry[] => {
  const withheld = new Set(
    contracts.flatMap(({ identifier, withheld: reason }) => (reason ? [identifier] : [])),
  )
  return entries.map(({ source: _, ...entry }) => {
    if (entry.contract === undefined || !withheld.has(entry.contract)) return entry
    const { supplier: __, valuation: ___, ...rest } = entry
    return { ...rest, text: '' }
  })
}
