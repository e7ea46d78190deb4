import type { EffectivePolicy } from './field-policy.ts'
import { additiveGroups } from './field-group.ts'
import type { ServiceVariant, VariantAdditions, VariantExclusions } from './service-variant.ts'

/** The variant as far as the policy admits it: no override of a locked group, nothing added or excluded there. */
export const withinPolicy = (variant: ServiceVariant, policy: EffectivePolicy): ServiceVariant => ({
  ...variant,
  overrides: variant.overrides.filter((group) => policy[group] === 'overridable'),
  additions: unlocked(variant.additions, policy),
  exclusions: unlocked(variant.exclusions, policy),
})

const unlocked = <T extends VariantAdditions | VariantExclusions>(
  lists: T,
  policy: EffectivePolicy,
): T => ({
  ...lists,
  ...Object.fromEntries(
    additiveGroups
      .filter((group) => policy[group] === 'locked')
      .map((group) => [group, group === 'synonyms' ? {} : []]),
  ),
})
