import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** W6: the service has a number of the eCH-0070 inventory. */
export const ech0070Unmapped: PublicationRule<CanonicalService> = ({ ech0070Id }) =>
  ech0070Id === undefined ? [found('W6_ECH0070_UNMAPPED', '/ech0070Id')] : []
