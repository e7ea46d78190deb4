import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
} from 'graphql'

import type { Endpoint } from '../endpoint.ts'
import { argumentsOf } from './arguments.ts'
import type { Ask } from './ask.ts'
import { createOutputTypes } from './output-types.ts'

/** What resolvers get. */
export interface Context {
  ask: Ask
}

const mediaType = 'application/json'

/** What is for other systems, or for one person. */
const unasked = new Set(['Drafts', 'Exports', 'Proofs', 'Residents'])

/** Whether an endpoint is a question of GraphQL too: what is sent, is for one person alone, handed out as a whole or as a document is not. */
const isAsked = (endpoint: Endpoint): boolean => {
  const { answers, headers, method = 'GET', person, streamed = false, tag, path } = endpoint
  return (
    mediaType in answers &&
    headers === undefined &&
    person === undefined &&
    method === 'GET' &&
    !streamed &&
    !unasked.has(tag) &&
    !path.endsWith('.json')
  )
}

/** `getService` is the field `service`, `listServices` is `services`. */
const fieldOf = ({ operation }: Endpoint): string => {
  const bare = operation.replace(/^(get|list)(?=[A-Z])/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** Types with a summary of a service, from which one goes on to the whole. */
const summaries = new Set(['ServiceSummary', 'SearchHit'])

/** The schema of `/v1/graphql`: each question of `/v1` that is answered with JSON, with the same values. */
export const catalogueSchema = (endpoints: readonly Endpoint[]): GraphQLSchema => {
  const asked = endpoints.filter(isAsked)
  const service = asked.find(({ operation }) => operation === 'getService')
  const typeOf = createOutputTypes((typeName): GraphQLFieldConfigMap<unknown, never> =>
    service && summaries.has(typeName) ? { resolved: resolvedField(answerOf(service)) } : {},
  )
  const answerOf = (endpoint: Endpoint): GraphQLOutputType => {
    const schema = endpoint.answers[mediaType]
    if (!schema) throw new Error(`${endpoint.path} has no JSON.`)
    return typeOf(schema, `${capital(fieldOf(endpoint))}Answer`)
  }
  const query = new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: Object.fromEntries(
      asked.map((endpoint): [string, GraphQLFieldConfig<unknown, Context>] => [
        fieldOf(endpoint),
        {
          type: answerOf(endpoint),
          description: [endpoint.summary, endpoint.description]
            .filter((part) => part !== undefined)
            .join('. '),
          args: argumentsOf(endpoint),
          resolve: (_, given: Record<string, unknown>, { ask }) => ask(urlOf(endpoint, given)),
        },
      ]),
    ),
  })
  return new GraphQLSchema({ query })
}

/** From a summary to the whole service, at the same place, in the same locale. */
const resolvedField = (type: GraphQLOutputType): GraphQLFieldConfig<unknown, never> => ({
  type,
  description: 'The whole service, at the same place, on the same day, in the same locale',
  resolve: (summary: unknown, _: unknown, { ask }: Context) =>
    ask((summary as { _links: { self: string } })._links.self),
})

/** The address at which the endpoint is asked this. */
const urlOf = ({ path, params, query }: Endpoint, given: Record<string, unknown>): string => {
  const text = (name: string) => String(given[name])
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(text(name)))
  const names = Object.keys(query.shape).filter(
    (name) => !(name in params.shape) && given[name] !== undefined && given[name] !== null,
  )
  return `${at}?${new URLSearchParams(names.map((name) => [name, text(name)])).toString()}`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
