import type { CanonicalService } from './canonical-service.ts'
import type { Chain } from './chain.ts'
import type { ServiceVariant } from './service-variant.ts'

/** What decides whether a variant counts, and where. */
type Placed = Pick<ServiceVariant, 'jurisdiction' | 'service' | 'status'>

/** The variants of a service that count, by identifier of their jurisdiction: of each place one at most. */
export type VariantsByPlace<V extends Placed = ServiceVariant> = ReadonlyMap<string, V>

/** Retired variants count for nothing, and none does where the service admits none. */
export const variantsByPlace = <V extends Placed>(
  service: Pick<CanonicalService, 'identifier' | 'variantPolicy'>,
  variants: readonly V[],
): VariantsByPlace<V> =>
  new Map(
    variants
      .filter(
        (variant) =>
          service.variantPolicy !== 'none' &&
          variant.service === service.identifier &&
          variant.status === 'active',
      )
      .map((variant) => [variant.jurisdiction, variant]),
  )

/**
 * The variant that decides at a place: the one of the nearest area that has any. It decides alone; a variant of an area
 * farther out adds nothing to it. See ADR 0013.
 */
export const decidingVariant = <V extends Placed>(
  variants: VariantsByPlace<V>,
  chain: Chain,
): V | undefined => {
  for (const area of chain) {
    const variant = variants.get(area)
    if (variant) return variant
  }
  return undefined
}
