import {
  type AdditiveGroup,
  additiveGroups,
  type FieldPolicy,
  type OverridableGroup,
  overridableGroups,
} from './field-group.ts'

/** What a local variant says of the groups it may touch: only values that are there count. */
export interface VariantGroups {
  overrides: readonly OverridableGroup[]
  /** The value with which it replaces a group. */
  values: Partial<Record<OverridableGroup, unknown>>
  additions: Partial<Record<AdditiveGroup, unknown>>
  exclusions: Partial<Record<AdditiveGroup, unknown>>
}

/** A group a variant would touch though its service locks it, and the field it stands in. */
export interface LockedGroupTouched {
  group: OverridableGroup | AdditiveGroup
  /** `overrides`, `additions.fees`, `exclusions.fees`. */
  path: string
}

/**
 * The locked groups that a variant begins to differ in. What it said before the service locked the group may stay:
 * it counts for nothing, and its editors can go on saving.
 */
export const lockedGroupsTouched = (
  policy: FieldPolicy,
  before: VariantGroups | undefined,
  after: VariantGroups,
): LockedGroupTouched[] => [
  ...overridableGroups
    .filter((group) => policy[group] === 'locked' && after.overrides.includes(group))
    .filter(
      (group) =>
        !before?.overrides.includes(group) || !isSame(before.values[group], after.values[group]),
    )
    .map((group) => ({ group, path: 'overrides' })),
  ...additiveGroups
    .filter((group) => policy[group] === 'locked')
    .flatMap((group) =>
      (['additions', 'exclusions'] as const)
        .filter((list) => isFilled(after[list][group]))
        .filter((list) => !isSame(before?.[list][group], after[list][group]))
        .map((list) => ({ group, path: `${list}.${group}` })),
    ),
]

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
