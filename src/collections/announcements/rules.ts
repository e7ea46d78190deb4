import { checkValidity } from '../../domain/validity.ts'
import type { Announcement } from '../../generated/payload-types.ts'
import type { Refused } from '../../hooks/refuse.ts'

/** An announcement ends after it begins. */
export const announcementRules = ({ from, to }: Partial<Announcement>): Refused[] => [
  { path: 'to', verdict: checkValidity({ validFrom: from ?? null, validTo: to ?? null }) },
]
