import type { CollectionSlug } from 'payload'

import type { Person } from './people.ts'

/** What came of an attempt: it was done, refused, or failed for another reason, which is then told. */
export type Outcome = 'done' | 'refused' | (string & {})

/** Something one person tries to do. */
export type Attempt =
  | { to: 'create'; data: object }
  | { to: 'update'; id: number; data: object; locale?: string; isDraft?: boolean }
  | { to: 'restore'; version: string }
  | { to: 'delete'; id: number }
  | { to: 'unlock'; email: string }

/** A way in: REST, GraphQL or the Local API. */
export interface Surface {
  name: string
  /** Ids of the documents a person finds; none where the question is refused. */
  find: (person: Person, slug: CollectionSlug, options: { draft: boolean }) => Promise<number[]>
  /** Ids of the documents whose earlier states a person finds. */
  findVersions: (person: Person, slug: CollectionSlug) => Promise<number[]>
  /** What comes of each attempt, in their order. */
  attempt: (
    person: Person,
    slug: CollectionSlug,
    attempts: readonly Attempt[],
  ) => Promise<Outcome[]>
}

/** An HTTP status as an outcome; a document that is not found is one the person may not see. */
export const outcomeOf = (status: number, text: string): Outcome => {
  if (status < 300) return 'done'
  return [401, 403, 404].includes(status) ? 'refused' : `${String(status)}: ${text.slice(0, 300)}`
}
