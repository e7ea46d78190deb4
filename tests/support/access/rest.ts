import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { CollectionSlug } from 'payload'

import type { TestApp } from '../start-app.ts'
import type { Person } from './people.ts'
import { type Attempt, type Outcome, outcomeOf, type Surface } from './surface.ts'

interface Listed {
  docs?: { id: number; parent?: number | { id: number } }[]
}

interface Answer {
  status: number
  text: string
}

/** Payload's REST, on a port of its own. */
export const rest = ({ app }: TestApp): Surface => {
  const server = createServer(app).listen(0, '127.0.0.1')
  const base = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`

  const as = async (
    { account }: Person,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: object,
  ): Promise<Answer> => {
    const response = await fetch(`${base()}/${path}`, {
      method,
      headers: {
        ...(account && { Authorization: `JWT ${account.token}` }),
        ...(data && { 'Content-Type': 'application/json' }),
      },
      ...(data && { body: JSON.stringify(data) }),
    })
    return { status: response.status, text: await response.text() }
  }

  const listed = async (person: Person, path: string): Promise<NonNullable<Listed['docs']>> => {
    const { status, text } = await as(person, 'GET', path)
    return status < 300 ? ((JSON.parse(text) as Listed).docs ?? []) : []
  }

  const tried = (person: Person, slug: CollectionSlug, attempt: Attempt): Promise<Answer> => {
    switch (attempt.to) {
      case 'create':
        return as(person, 'POST', `${slug}?draft=true&depth=0`, attempt.data)
      case 'update': {
        const { id, data, locale = 'de', isDraft = true } = attempt
        const query = `draft=${String(isDraft)}&locale=${locale}&depth=0`
        return as(person, 'PATCH', `${slug}/${String(id)}?${query}`, data)
      }
      case 'restore':
        return as(person, 'POST', `${slug}/versions/${attempt.version}?draft=true&depth=0`)
      case 'delete':
        return as(person, 'DELETE', `${slug}/${String(attempt.id)}?depth=0`)
      case 'unlock':
        return as(person, 'POST', `${slug}/unlock`, { email: attempt.email })
    }
  }

  return {
    name: 'REST',
    find: async (person, slug, { draft }) => {
      const query = `draft=${String(draft)}&limit=0&depth=0&select[id]=true`
      return (await listed(person, `${slug}?${query}`)).map(({ id }) => id)
    },
    findVersions: async (person, slug) => {
      const query = 'limit=0&depth=0&select[parent]=true'
      return (await listed(person, `${slug}/versions?${query}`)).map(({ parent }) => Number(parent))
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
