import type { CanonicalService } from './canonical-service.ts'
import type { Chain } from './chain.ts'
import type { ServiceVariant } from './service-variant.ts'

/** The variants of a service that count, by identifier of their jurisdiction: of each place one at most. */
export type VariantsByPlace = ReadonlyMap<string, ServiceVariant>

/** Retired variants count for nothing, and none does where the service admits none. */
export const variantsByPlace = (
  service: CanonicalService,
  variants: readonly ServiceVariant[],
): VariantsByPlace =>
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
export const decidingVariant = (
  variants: VariantsByPlace,
  chain: Chain,
): ServiceVariant | undefined => {
  for (const area of chain) {
    const variant = variants.get(area)
    if (variant) return variant
  }
  return undefined
}
