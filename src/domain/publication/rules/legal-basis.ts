import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'
import { isOrderable } from './in-use.ts'

/** E7: what the federation or the canton regulates names its law, unless it only informs. */
export const legalBasis: PublicationRule<CanonicalService> = (service) =>
  isOrderable(service) &&
  (service.level === 'bund' || service.level === 'kanton') &&
  service.legalBases.length === 0
    ? [found('E7_LEGAL_BASIS_MISSING', '/legalBases', { level: service.level })]
    : []
