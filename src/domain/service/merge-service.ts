import type { BuildingBlocks } from './building-blocks.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { PlaceAndDay } from './chain.ts'
import { decidingVariant, variantsByPlace } from './deciding-variant.ts'
import { effectivePolicy } from './field-policy.ts'
import { mergeLists } from './merge-lists.ts'
import { mergeOverrides } from './merge-overrides.ts'
import type { MergedService } from './merged-service.ts'
import { offerOf } from './offer.ts'
import type { ServiceVariant } from './service-variant.ts'
import { withinPolicy } from './within-policy.ts'

/** What a service is made of: its variants, of any place, and the building blocks they and it may name. */
export interface ServiceSources {
  variants: readonly ServiceVariant[]
  blocks: BuildingBlocks
}

/**
 * What a service is at a place on a day, in all locales. The variant of the nearest area decides alone, as far as the
 * service's policy admits it. A building block that is not among the sources is left out.
 */
export const mergeService = (
  service: CanonicalService,
  { variants, blocks }: ServiceSources,
  at: PlaceAndDay,
): MergedService => {
  const policy = effectivePolicy(service)
  const byPlace = variantsByPlace(service, variants)
  const admitted = (found: ServiceVariant | undefined) => found && withinPolicy(found, policy)
  const variant = admitted(decidingVariant(byPlace, at.chain))
  const covering = admitted(byPlace.get(variant?.coveredBy ?? ''))
  const overridden = mergeOverrides(service, { variant, covering })
  const scope = { ...at, areFeesLocked: policy.fees === 'locked' }
  const lists = mergeLists(service, blocks, scope, variant)
  const { fieldPolicy: _, ...canonical } = service
  return {
    ...canonical,
    ...overridden.groups,
    ...lists.groups,
    outputs: service.outputs.flatMap((output) => blocks.outputs.get(output) ?? []),
    ...offerOf(service, variant, at),
    ...(variant && ofVariant(service, variant)),
    feeRule: feeRuleOf(service, lists),
    date: at.date,
    ...(at.chain[0] !== undefined && { jurisdiction: at.chain[0] }),
    sourceOf: { ...locked, ...overridden.sourceOf, ...lists.sourceOf },
  }
}

/** Fees that a variant has written are fees, whatever the canonical service left to the municipalities. */
const feeRuleOf = (
  { feeRule }: CanonicalService,
  { groups: { fees }, sourceOf }: ReturnType<typeof mergeLists>,
): CanonicalService['feeRule'] => {
  if (sourceOf.fees === 'canonical' || fees.length === 0) return feeRule
  return fees.every(({ kind }) => kind === 'free') ? 'free' : 'fees'
}

const locked = {
  identity: 'canonical',
  outputs: 'canonical',
  deadlines: 'canonical',
  forms: 'canonical',
  relations: 'canonical',
} as const

/** Who answers for the content and when it was checked stays the canonical's; what it rests on comes from both. */
const ofVariant = (service: CanonicalService, variant: ServiceVariant) => ({
  variantOf: variant.jurisdiction,
  ...(variant.localName && { localName: variant.localName }),
  ...(variant.url !== undefined && { url: variant.url }),
  updatedAt: variant.updatedAt > service.updatedAt ? variant.updatedAt : service.updatedAt,
  sources: [...service.sources, ...variant.sources],
  isDemo: service.isDemo || variant.isDemo,
})
