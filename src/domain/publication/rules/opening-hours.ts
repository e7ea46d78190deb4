import type { Authority } from '../../authority/authority.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** W5: an authority says when it is open. */
export const openingHoursMissing: PublicationRule<Authority> = ({ openingHours }) =>
  openingHours === undefined ? [found('W5_OPENING_HOURS_MISSING', '/openingHours')] : []
