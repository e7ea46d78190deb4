import type { OverridableGroup } from '../service/field-group.ts'
import type { ServiceVariant } from '../service/service-variant.ts'

const fieldOf = {
  description: 'description',
  procedure: 'procedureSteps',
  time: 'processingTime',
  remedy: 'remedy',
  contact: 'contact',
} as const satisfies Record<OverridableGroup, keyof ServiceVariant>

/** A variant without the values of groups it does not override: they stay in the draft and count for nothing. */
export const countingVariant = (variant: ServiceVariant): ServiceVariant => {
  const counting = { ...variant }
  for (const [group, field] of Object.entries(fieldOf)) {
    if (!variant.overrides.some((overridden) => overridden === group)) counting[field] = undefined
  }
  return counting
}
