import type { CanonicalService } from '../../service/canonical-service.ts'
import { found } from '../finding.ts'
import type { PublicationRule } from '../context.ts'
import { isInUse } from './in-use.ts'

const pointer = '/responsibilities'

/** E3: somebody is competent for the service in at least one area. */
export const competentAuthority: PublicationRule<CanonicalService> = (service, { document }) =>
  isInUse(service) && (document.competence?.authorities ?? []).length === 0
    ? [found('E3_AUTHORITY_UNRESOLVED', pointer)]
    : []

/** W8: in every municipality exactly one authority is competent; where a service has no variants it is not asked. */
export const responsibilityGap: PublicationRule<CanonicalService> = (service, { document }) => {
  const municipalities = document.competence?.gaps ?? 0
  return isInUse(service) && service.variantPolicy !== 'none' && municipalities > 0
    ? [found('W8_RESPONSIBILITY_GAP', pointer, { municipalities })]
    : []
}
