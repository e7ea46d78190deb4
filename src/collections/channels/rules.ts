import { checkReachable } from '../../domain/channel.ts'
import { checkValidity } from '../../domain/validity.ts'
import type { Channel } from '../../generated/payload-types.ts'
import type { Refused } from '../../hooks/refuse.ts'

/** A channel leads somewhere, and each availability ends after it begins. */
export const channelRules = (row: Partial<Channel>): Refused[] => [
  { path: 'url', verdict: checkReachable(row.kind ?? '', Boolean(row.url), Boolean(row.form)) },
  ...(row.availability ?? []).map(({ from, to }, i) => ({
    path: `availability.${String(i)}.to`,
    verdict: checkValidity({ validFrom: from ?? null, validTo: to ?? null }),
  })),
]
