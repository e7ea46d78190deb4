import { finding } from '../../domain/finding.ts'
import type { Authority } from '../../generated/payload-types.ts'
import type { Refused } from '../../hooks/refuse.ts'

/** An authority of a municipality says which one. */
export const authorityRules = ({ kind, jurisdiction }: Partial<Authority>): Refused[] => [
  {
    path: 'jurisdiction',
    verdict: kind === 'gemeinde' && !jurisdiction ? finding('JURISDICTION_MISSING') : undefined,
  },
]
