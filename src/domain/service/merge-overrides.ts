import type { CanonicalService } from './canonical-service.ts'
import { type OverridableGroup, overridableGroups } from './field-group.ts'
import type { GroupSource } from './merged-service.ts'
import type { ServiceVariant } from './service-variant.ts'

const fieldOf = {
  description: 'description',
  procedure: 'procedureSteps',
  time: 'processingTime',
  remedy: 'remedy',
  contact: 'contact',
} as const satisfies Record<OverridableGroup, keyof CanonicalService & keyof ServiceVariant>

type Field = (typeof fieldOf)[OverridableGroup]

/** The variants whose word may count: the deciding one, and the one that provides the service for its place. */
interface Overriding {
  variant?: ServiceVariant | undefined
  covering?: ServiceVariant | undefined
}

/**
 * The groups a variant may replace as a whole. One it claims to replace and leaves empty stays canonical. Where another
 * place provides the service, that place's contact stands in for a contact of its own; nothing else is taken from there.
 */
export const mergeOverrides = (
  service: CanonicalService,
  { variant, covering }: Overriding,
): {
  groups: Partial<Pick<ServiceVariant, Field>>
  sourceOf: Record<OverridableGroup, GroupSource>
} => {
  const sourceOf: Record<OverridableGroup, GroupSource> = { ...allCanonical }
  let groups: Partial<Pick<ServiceVariant, Field>> = {}
  for (const group of overridableGroups) {
    const writer = [variant, group === 'contact' ? covering : undefined].find(
      (candidate) => candidate && overrides(candidate, group),
    )
    if (!writer) continue
    const field = fieldOf[group]
    groups = { ...groups, [field]: writer[field] }
    sourceOf[group] = 'variant'
  }
  return { groups, sourceOf }
}

const allCanonical = {
  description: 'canonical',
  procedure: 'canonical',
  time: 'canonical',
  remedy: 'canonical',
  contact: 'canonical',
} as const

/** Whether a variant replaces a group: it says so, and has something to put there. */
const overrides = (variant: ServiceVariant, group: OverridableGroup): boolean =>
  variant.overrides.includes(group) && Object.keys(variant[fieldOf[group]] ?? {}).length > 0
