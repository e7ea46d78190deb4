import type { Fee } from '../../service/building-blocks.ts'
import { checkNoOverlap } from '../../validity.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** Two fees are about the same thing when all of this is equal. */
const subjectOf = ({ service, key, jurisdiction, channel, condition }: Fee): string =>
  JSON.stringify([service, key, jurisdiction, channel, condition?.de])

/** E9: of one fee, only one amount is valid on any day. */
export const feeOverlap: PublicationRule<Fee> = (fee, { catalogue }) => {
  const others = [...catalogue.fees.values()].filter(
    (other) => other.identifier !== fee.identifier && subjectOf(other) === subjectOf(fee),
  )
  const overlap = fee.service === undefined ? undefined : checkNoOverlap(fee, others)
  return overlap ? [found('E9_VALIDITY_OVERLAP', '/validFrom', overlap.values)] : []
}
