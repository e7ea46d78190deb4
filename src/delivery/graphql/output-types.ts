import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql'
import { z } from 'zod'

/** As much of JSON Schema as our schemas become. */
export interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  id?: string
  type?: string
  description?: string
  enum?: readonly unknown[]
  const?: unknown
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
  minimum?: number
  maximum?: number
  default?: unknown
}

/** Whole numbers beyond 32 bits, which `Int` does not hold. */
const safeInteger = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  description: 'A whole number of at most 53 bits.',
})

/** Values whose keys are data: counts by topic, locales by field, whole records. */
const anything = new GraphQLScalarType<unknown>({
  name: 'JSON',
  description: 'A value of JSON: an object whose keys are data.',
})

const largestInt = 2 ** 31 - 1

/** What may be absent. */
type NullableOutput = GraphQLList<GraphQLOutputType> | GraphQLObjectType | GraphQLScalarType

/** Fields that types of a name have beside those of their schema. */
export type MoreFields = (typeName: string) => GraphQLFieldConfigMap<unknown, never>

/** Makes GraphQL types of the schemas that answers are checked by; a schema with an id becomes one type. */
export const createOutputTypes = (moreFields: MoreFields) => {
  const known = new Map<string, GraphQLObjectType>()

  const objectOf = (
    schema: JsonSchema,
    defs: Record<string, JsonSchema>,
    name: string,
  ): GraphQLObjectType => {
    const existing = known.get(name)
    if (existing) return existing
    const { properties = {}, required = [], description } = schema
    const type = new GraphQLObjectType<unknown, never>({
      name,
      ...(description !== undefined && { description }),
      fields: () => ({
        ...Object.fromEntries(
          Object.entries(properties).map(([field, of]) => {
            const inner = typeOf(of, defs, `${name}${capital(field)}`)
            return [
              field,
              {
                type: required.includes(field) ? new GraphQLNonNull(inner) : inner,
                description: describe(of),
              },
            ]
          }),
        ),
        ...moreFields(name),
      }),
    })
    known.set(name, type as GraphQLObjectType)
    return type as GraphQLObjectType
  }

  const typeOf = (
    schema: JsonSchema,
    defs: Record<string, JsonSchema>,
    name: string,
  ): NullableOutput => {
    if (schema.$ref !== undefined) {
      const id = schema.$ref.replace('#/$defs/', '')
      return typeOf(defs[id] ?? {}, defs, id)
    }
    if (schema.type === 'array') {
      const item = typeOf(schema.items ?? {}, defs, name.replace(/s$/, ''))
      return new GraphQLList(new GraphQLNonNull(item))
    }
    if (schema.type === 'object' && schema.properties) {
      return objectOf(schema, defs, schema.id ?? name)
    }
    return scalarOf(schema) ?? anything
  }

  return (schema: z.ZodType, name: string): GraphQLOutputType => {
    const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema
    return typeOf(json, json.$defs ?? {}, name)
  }
}

/** The scalar a value is; undefined where it is none. */
export const scalarOf = ({
  type,
  minimum = -Infinity,
  maximum = Infinity,
  ...schema
}: JsonSchema) => {
  if (type === 'string' || typeof schema.const === 'string' || schema.enum) return GraphQLString
  if (type === 'boolean') return GraphQLBoolean
  if (type === 'number') return GraphQLFloat
  if (type !== 'integer') return undefined
  return minimum >= -largestInt && maximum <= largestInt ? GraphQLInt : safeInteger
}

const capital = (word: string): string => {
  const bare = word.replace(/^_/, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** What a field is, and which values it takes. */
export const describe = ({ description, enum: values }: JsonSchema): string | undefined => {
  const choice = values && `One of: ${values.map(String).join(', ')}.`
  return [description, choice].filter((part) => part !== undefined).join('. ') || undefined
}
