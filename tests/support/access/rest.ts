import type { CollectionSlug } from 'payload'
import request from 'supertest'

import type { TestApp } from '../start-app.ts'
import type { Person } from './people.ts'
import { type Attempt, type Outcome, outcomeOf, type Surface } from './surface.ts'

interface Listed {
  docs?: { id: number; parent?: number | { id: number } }[]
}

/** Payload's REST. */
export const rest = ({ app }: TestApp): Surface => {
  const as = (person: Person, method: 'get' | 'post' | 'patch' | 'delete', path: string) => {
    const asked = request(app)[method](`/api/${path}`)
    return person.account ? asked.set('Authorization', `JWT ${person.account.token}`) : asked
  }

  const tried = async (person: Person, slug: CollectionSlug, attempt: Attempt) => {
    switch (attempt.to) {
      case 'create':
        return as(person, 'post', `${slug}?draft=true&depth=0`).send(attempt.data)
      case 'update': {
        const { id, data, locale = 'de', isDraft = true } = attempt
        const query = `draft=${String(isDraft)}&locale=${locale}&depth=0`
        return as(person, 'patch', `${slug}/${String(id)}?${query}`).send(data)
      }
      case 'restore':
        return as(person, 'post', `${slug}/versions/${attempt.version}?draft=true&depth=0`)
      case 'delete':
        return as(person, 'delete', `${slug}/${String(attempt.id)}?depth=0`)
      case 'unlock':
        return as(person, 'post', `${slug}/unlock`).send({ email: attempt.email })
    }
  }

  return {
    name: 'REST',
    find: async (person, slug, { draft }) => {
      const answer = await as(person, 'get', `${slug}?draft=${String(draft)}&limit=0&depth=0`)
      return ((answer.body as Listed).docs ?? []).map(({ id }) => id)
    },
    findVersions: async (person, slug) => {
      const answer = await as(person, 'get', `${slug}/versions?limit=0&depth=0`)
      return ((answer.body as Listed).docs ?? []).map(({ parent }) => Number(parent))
    },
    attempt: async (person, slug, attempts) => {
      const outcomes: Outcome[] = []
      for (const attempt of attempts) {
        const { status, text } = await tried(person, slug, attempt)
        // Where there is no such address nobody gets through.
        outcomes.push(status === 501 ? 'refused' : outcomeOf(status, text))
      }
      return outcomes
    },
  }
}
