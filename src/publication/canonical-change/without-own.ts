import { additiveGroups } from '../../domain/service/field-group.ts'
import type { ServiceVariant } from '../../generated/payload-types.ts'

/** The changes that make a variant say what the canonical service says, in these groups. */
export const withoutOwn = (
  { overrides }: ServiceVariant,
  taken: readonly string[],
): Partial<Pick<ServiceVariant, 'overrides' | 'additions' | 'exclusions'>> => {
  const lists = additiveGroups.filter((group) => taken.includes(group))
  const none = Object.fromEntries(lists.map((group) => [group, []]))
  return {
    overrides: (overrides ?? []).filter((group) => !taken.includes(group)),
    ...(lists.length > 0 && { additions: none, exclusions: none }),
  }
}
