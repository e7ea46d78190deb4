import type { CanonicalService } from './canonical-service.ts'
import {
  type AdditiveGroup,
  additiveGroups,
  type FieldGroup,
  type LockedGroup,
  lockedGroups,
  type OverridableGroup,
  overridableGroups,
} from './field-group.ts'

/** What a variant may do to each group: never more than the default. */
export type EffectivePolicy = Readonly<
  Record<OverridableGroup, 'locked' | 'overridable'> &
    Record<AdditiveGroup, 'locked' | 'additive'> &
    Record<LockedGroup, 'locked'>
>

/** Every group, with what a variant may do to it where the service says nothing. Source: domain model 4.2. */
export const fieldGroups: readonly FieldGroup[] = [
  ...lockedGroups,
  ...overridableGroups,
  ...additiveGroups,
]

/**
 * The policy of a service: its own may only tighten, so that of it nothing but `locked` counts. A mode that would loosen,
 * or that belongs to another kind of group, is as if it had not been said.
 */
export const effectivePolicy = ({
  fieldPolicy,
}: Pick<CanonicalService, 'fieldPolicy'>): EffectivePolicy => {
  const modeOf = <M>(group: FieldGroup, byDefault: M) =>
    fieldPolicy[group] === 'locked' ? 'locked' : byDefault
  return {
    identity: 'locked',
    outputs: 'locked',
    deadlines: 'locked',
    forms: 'locked',
    relations: 'locked',
    description: modeOf('description', 'overridable'),
    procedure: modeOf('procedure', 'overridable'),
    time: modeOf('time', 'overridable'),
    remedy: modeOf('remedy', 'overridable'),
    contact: modeOf('contact', 'overridable'),
    synonyms: modeOf('synonyms', 'additive'),
    conditions: modeOf('conditions', 'additive'),
    evidences: modeOf('evidences', 'additive'),
    channels: modeOf('channels', 'additive'),
    fees: modeOf('fees', 'additive'),
    legalBases: modeOf('legalBases', 'additive'),
    faqs: modeOf('faqs', 'additive'),
  }
}
