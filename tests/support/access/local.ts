import { APIError, type CollectionSlug } from 'payload'

import type { TestPayload } from '../start-payload.ts'
import type { Person } from './people.ts'
import { type Attempt, type Outcome, outcomeOf, type Surface } from './surface.ts'

/** Payload's Local API with a person behind it. */
export const local = ({ payload }: TestPayload): Surface => {
  const behind = (person: Person, collection: CollectionSlug) => ({
    collection,
    overrideAccess: false as const,
    depth: 0,
    ...(person.account && { user: person.account.user }),
  })

  const tried = async (
    person: Person,
    slug: CollectionSlug,
    attempt: Attempt,
  ): Promise<unknown> => {
    const options = behind(person, slug)
    switch (attempt.to) {
      case 'create':
        return payload.create({ ...options, data: attempt.data, draft: true })
      case 'update': {
        const { id, data, locale = 'de', isDraft = true } = attempt
        return payload.update({
          ...options,
          id,
          data: data,
          locale: locale as 'de',
          draft: isDraft,
        })
      }
      case 'restore':
        return payload.restoreVersion({ ...options, id: attempt.version, draft: true })
      case 'delete':
        return payload.delete({ ...options, id: attempt.id })
      case 'unlock':
        return payload.unlock({
          ...options,
          collection: 'users',
          data: { email: attempt.email, password: '' },
        })
    }
  }

  return {
    name: 'Local API',
    find: (person, slug, { draft }) =>
      orNone(
        payload
          .find({ ...behind(person, slug), draft, pagination: false })
          .then(({ docs }) => docs.map(({ id }) => id)),
      ),
    findVersions: (person, slug) =>
      orNone(
        payload
          .findVersions({ ...behind(person, slug), pagination: false, limit: 0 })
          .then(({ docs }) => docs.map(({ parent }) => Number(parent))),
      ),
    attempt: async (person, slug, attempts) => {
      const outcomes: Outcome[] = []
      for (const attempt of attempts) {
        outcomes.push(
          await tried(person, slug, attempt).then(
            () => 'done',
            (error: unknown) => outcomeOf(statusOf(error), String(error)),
          ),
        )
      }
      return outcomes
    },
  }
}

const statusOf = (error: unknown): number => (error instanceof APIError ? error.status : 500)

const orNone = async (question: Promise<number[]>): Promise<number[]> => {
  try {
    return await question
  } catch (error) {
    if (outcomeOf(statusOf(error), '') !== 'refused') throw error
    return []
  }
}
