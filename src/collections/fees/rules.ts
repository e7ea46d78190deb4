import { checkFeeAmounts } from '../../domain/money.ts'
import type { Fee } from '../../generated/payload-types.ts'
import type { Refused } from '../../hooks/refuse.ts'

/** What a fee must tell of its amount. */
export const feeRules = (row: Partial<Fee>): Refused[] => [
  {
    path: row.kind === 'range' ? 'minRappen' : 'amountRappen',
    verdict: checkFeeAmounts(row.kind ?? '', row),
  },
]
