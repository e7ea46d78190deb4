import type { FieldGroup } from './field-group.ts'

/** How a variant stands to its canonical service. */
export type ReviewState = 'ok' | 'canonical-changed' | 'canonical-archived' | 'never-reviewed'

/** What is known of a variant and its service: content by its hash. */
export interface Standing {
  /** Groups the variant touches, each with the canonical content somebody last compared it with; null where nobody has. */
  accepted: ReadonlyMap<FieldGroup, string | null>
  /** Content of the published service. */
  current: ReadonlyMap<FieldGroup, string>
  /** The service is retired, or no longer public. */
  isArchived: boolean
}

/** Groups in which the canonical service says something else than what was accepted. */
export const behindIn = ({ accepted, current }: Standing): FieldGroup[] =>
  [...accepted]
    .filter(([group, hash]) => hash !== null && current.has(group) && current.get(group) !== hash)
    .map(([group]) => group)

/** Follows from hashes alone, so that it can be computed again at any time; `database/mark-variants.ts` says the same in SQL. */
export const reviewState = (standing: Standing): ReviewState => {
  if (standing.isArchived) return 'canonical-archived'
  if (behindIn(standing).length > 0) return 'canonical-changed'
  return [...standing.accepted.values()].includes(null) ? 'never-reviewed' : 'ok'
}
