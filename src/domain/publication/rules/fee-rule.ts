import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'
import { isOrderable } from './in-use.ts'

/** E5: what it costs is said: free, a published fee, or a tariff of each municipality. "Unknown" is neither. */
export const feeRule: PublicationRule<CanonicalService> = (service, { catalogue }) => {
  if (!isOrderable(service)) return []
  if (service.feeRule === 'unknown') return [found('E5_FEE_UNKNOWN', '/feeRule')]
  return service.feeRule === 'fees' && !service.fees.some((fee) => catalogue.fees.has(fee))
    ? [found('E5_FEE_MISSING', '/fees')]
    : []
}
