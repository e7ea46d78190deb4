import type { LocalizedText } from '../localized-text.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { PlaceAndDay } from './chain.ts'
import type { ServiceVariant } from './service-variant.ts'

/**
 * What the answer rests on: the service has ended or is suspended, the place lies outside the area it exists in, the
 * place's own variant says so, a place that should have said so has not, or the canonical service counts as it is.
 */
type OfferBasis =
  'retired' | 'suspended' | 'outside-area' | 'variant' | 'not-answered' | 'canonical'

/** Whether a service is offered at a place. */
export interface Offer {
  offered: ServiceVariant['offered']
  offeredBasis: OfferBasis
  offeredReason?: LocalizedText
  /** Identifier of the jurisdiction whose variant provides the service for this place too. */
  coveredBy?: string
}

/** Whether a service is offered at a place on a day, and by whose word. Asked for no place, the canonical service answers. */
export const offerOf = (
  service: Pick<CanonicalService, 'retiredOn' | 'spatial' | 'status' | 'variantPolicy'>,
  variant: Pick<ServiceVariant, 'coveredBy' | 'offered' | 'offeredReason'> | undefined,
  { chain, date }: PlaceAndDay,
): Offer => {
  if (service.status === 'retired' && (service.retiredOn ?? date) <= date) {
    return { offered: 'no', offeredBasis: 'retired' }
  }
  if (service.status === 'suspended') return { offered: 'no', offeredBasis: 'suspended' }
  const isSomewhere = chain.length > 0
  const { spatial } = service
  if (isSomewhere && spatial.length > 0 && !spatial.some((area) => chain.includes(area))) {
    return { offered: 'no', offeredBasis: 'outside-area' }
  }
  if (variant) {
    const { offered, offeredReason, coveredBy } = variant
    return {
      offered,
      offeredBasis: 'variant',
      ...(offeredReason && { offeredReason }),
      ...(coveredBy && { coveredBy }),
    }
  }
  return isSomewhere && service.variantPolicy === 'expected'
    ? { offered: 'unknown', offeredBasis: 'not-answered' }
    : { offered: 'yes', offeredBasis: 'canonical' }
}
