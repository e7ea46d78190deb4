import { checkDistinct } from '../../domain/distinct.ts'
import type { Jurisdiction } from '../../generated/payload-types.ts'
import type { Refused } from '../../hooks/refuse.ts'

/** One number of inhabitants a year. */
export const jurisdictionRules = ({ population }: Partial<Jurisdiction>): Refused[] => [
  { path: 'population', verdict: checkDistinct((population ?? []).map(({ year }) => year)) },
]
