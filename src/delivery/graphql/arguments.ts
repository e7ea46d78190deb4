import { type GraphQLFieldConfigArgumentMap, GraphQLNonNull, GraphQLString } from 'graphql'
import { z } from 'zod'

import type { Endpoint } from '../endpoint.ts'
import { describe, type JsonSchema, scalarOf } from './output-types.ts'

/** The arguments of a field: what its endpoint takes in its path and as parameters. */
export const argumentsOf = ({ params, query }: Endpoint): GraphQLFieldConfigArgumentMap =>
  Object.fromEntries(
    [params, query].flatMap((schema) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
      return Object.entries(json.properties ?? {}).map(([name, of]) => {
        const type = scalarOf(of) ?? GraphQLString
        const isNeeded = json.required?.includes(name) && of.default === undefined
        return [
          name,
          {
            type: isNeeded ? new GraphQLNonNull(type) : type,
            ...(describe(of) !== undefined && { description: describe(of) }),
            ...(of.default !== undefined && { defaultValue: of.default }),
          },
        ]
      })
    }),
  )
