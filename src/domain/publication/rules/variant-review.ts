import type { ServiceVariant } from '../../service/service-variant.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** W10: somebody looked at what changed in the canonical service. */
export const variantReview: PublicationRule<ServiceVariant> = (variant, { document }) =>
  variant.status === 'active' && document.reviewState !== undefined && document.reviewState !== 'ok'
    ? [found('W10_VARIANT_NOT_REVIEWED', '/reviewState', { state: document.reviewState })]
    : []
