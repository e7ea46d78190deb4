import { configToSchema } from '@payloadcms/graphql'
import { type CollectionSlug, formatNames } from 'payload'
import request from 'supertest'

import type { TestApp } from '../start-app.ts'
import { graphqlValue } from './graphql-value.ts'
import type { Person } from './people.ts'
import { type Attempt, type Outcome, outcomeOf, type Surface } from './surface.ts'

/** What a collection is called in the schema, and the types of what is written. */
interface Names {
  one: string
  many: string
  created: unknown
  updated: unknown
}

interface Answer {
  data?: Record<string, { docs?: { id?: number; parent?: { id: number } }[] } | null> | null
  errors?: { message: string; path?: string[]; extensions?: { statusCode?: number } }[]
}

/** Payload's GraphQL; all attempts of a person at one collection travel in one document. */
export const graphql = ({ app, payload }: TestApp): Surface => {
  const ask = async (person: Person, query: string, variables = {}): Promise<Answer> => {
    const asked = request(app).post('/api/graphql').send({ query, variables })
    const answer = await (person.account
      ? asked.set('Authorization', `JWT ${person.account.token}`)
      : asked)
    return answer.body as Answer
  }

  const { schema } = configToSchema(payload.config)

  const namesOf = (slug: CollectionSlug): Names => {
    const { singular, plural } = formatNames(slug)
    const isOfBoth = singular === plural
    return {
      one: singular,
      many: isOfBoth ? `all${singular}` : plural,
      created: schema.getType(`mutation${singular}Input`),
      updated: schema.getType(`mutation${singular}UpdateInput`),
    }
  }

  return {
    name: 'GraphQL',
    find: async (person, slug, { draft }) => {
      const { many } = namesOf(slug)
      const hasDrafts = Boolean(payload.collections[slug].config.versions)
      const options = `limit: 0${hasDrafts ? `, draft: ${String(draft)}` : ''}`
      const { data } = await ask(person, `{ found: ${many}(${options}) { docs { id } } }`)
      return (data?.found?.docs ?? []).map(({ id }) => Number(id))
    },
    findVersions: async (person, slug) => {
      const query = `{ found: versions${namesOf(slug).many}(limit: 0) { docs { id } } }`
      const { data } = await ask(person, query)
      const ids = (data?.found?.docs ?? []).map(({ id }) => id)
      // The parent of a version is a relation, whose document might be hidden though the version is not.
      const { docs } = await payload.findVersions({
        collection: slug,
        where: { id: { in: ids } },
        pagination: false,
        depth: 0,
      })
      return docs.map(({ parent }) => Number(parent))
    },
    attempt: async (person, slug, all) => {
      const names = namesOf(slug)
      const doors = schema.getMutationType()?.getFields() ?? {}
      const outcomes = new Map<Attempt, Outcome>()
      const possible = all.filter(({ to }) => `${verbs[to]}${names.one}` in doors)
      for (const attempts of documentsOf(possible)) {
        const { query, variables } = documentOf(names, attempts)
        const answer = await ask(person, query, variables)
        for (const [i, attempt] of attempts.entries()) {
          outcomes.set(attempt, outcomeIn(answer, `a${String(i)}`))
        }
      }
      // Where there is no such mutation nobody gets through.
      return all.map((attempt) => outcomes.get(attempt) ?? 'refused')
    },
  }
}

const verbs: Readonly<Record<Attempt['to'], string>> = {
  create: 'create',
  update: 'update',
  restore: 'restoreVersion',
  delete: 'delete',
  unlock: 'unlock',
}

/** A refused unlock leaves its whole document without an answer: it stands alone. */
const documentsOf = (attempts: readonly Attempt[]): Attempt[][] => [
  ...attempts.filter(({ to }) => to === 'unlock').map((attempt) => [attempt]),
  ...chunked(attempts.filter(({ to }) => to !== 'unlock')),
]

/** Without signing in a request asks ten questions at most. */
const chunked = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 8) }, (_, i) => all.slice(8 * i, 8 * i + 8))

const documentOf = ({ one, created, updated }: Names, attempts: readonly Attempt[]) => {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fields = attempts.map((attempt, i) => {
    if (attempt.to === 'create' || attempt.to === 'update') {
      const isNew = attempt.to === 'create'
      const type = isNew ? created : updated
      variables[`v${String(i)}`] = graphqlValue(type, attempt.data)
      declared.push(`$v${String(i)}: mutation${one}${isNew ? '' : 'Update'}Input!`)
    }
    return `a${String(i)}: ${fieldOf(one, attempt, `v${String(i)}`)}`
  })
  const head = declared.length > 0 ? `mutation(${declared.join(', ')})` : 'mutation'
  return { query: `${head} { ${fields.join('\n')} }`, variables }
}

const fieldOf = (one: string, attempt: Attempt, variable: string): string => {
  switch (attempt.to) {
    case 'create':
      return `create${one}(data: $${variable}, draft: true) { id }`
    case 'update': {
      const { id, locale, isDraft = true } = attempt
      const spoken = locale === undefined ? '' : `, locale: ${locale.replace('-', '_')}`
      return `update${one}(id: ${String(id)}, data: $${variable}, draft: ${String(isDraft)}${spoken}) { id }`
    }
    case 'restore':
      return `restoreVersion${one}(id: ${attempt.version}, draft: true) { id }`
    case 'delete':
      return `delete${one}(id: ${String(attempt.id)}) { id }`
    case 'unlock':
      return `unlock${one}(email: "${attempt.email}")`
  }
}

const outcomeIn = ({ data, errors = [] }: Answer, alias: string): Outcome => {
  const error = errors.find(({ path }) => path?.[0] === alias || path === undefined)
  if (error) return outcomeOf(error.extensions?.statusCode ?? 500, error.message)
  return data ? 'done' : '500: no answer'
}
