/**
 * Groups of a service that a variant may touch, and how: `locked` stays as the canonical service says, `overridable`
 * may be replaced as a whole, `additive` may be added to and have entries excluded. Source: domain model 4.2.
 */
type FieldMode = 'locked' | 'overridable' | 'additive'

/** What a variant replaces as a whole or not at all. */
export const overridableGroups = ['description', 'procedure', 'time', 'remedy', 'contact'] as const

/** Lists that a variant adds to and excludes from, entry by entry. */
export const additiveGroups = [
  'synonyms',
  'conditions',
  'evidences',
  'channels',
  'fees',
  'legalBases',
  'faqs',
] as const

/** What a variant never touches. */
export const lockedGroups = ['identity', 'outputs', 'deadlines', 'forms', 'relations'] as const

export type OverridableGroup = (typeof overridableGroups)[number]
export type AdditiveGroup = (typeof additiveGroups)[number]
export type LockedGroup = (typeof lockedGroups)[number]

/** Every group a service is made of. */
export type FieldGroup = OverridableGroup | AdditiveGroup | LockedGroup

/** What a service says itself of groups it wants tighter than the default. */
export type FieldPolicy = Partial<Record<FieldGroup, FieldMode>>
