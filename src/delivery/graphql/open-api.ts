import { z } from 'zod'
import type { ZodOpenApiPathItemObject } from 'zod-openapi'

const problem = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/problem+json': { schema } },
})

const result = z
  .strictObject({
    data: z.looseObject({}).nullable().optional(),
    errors: z
      .array(
        z.looseObject({
          message: z.string(),
          extensions: z.looseObject({
            code: z.string().meta({ description: 'As in problem documents' }),
          }),
        }),
      )
      .optional(),
  })
  .meta({ id: 'GraphqlResult' })

const content = {
  'application/json': { schema: result },
  'application/graphql-response+json': { schema: result },
}

const asked = {
  query: z.string().meta({ description: 'The query', examples: ['{ meta { version } }'] }),
  operationName: z.string().meta({ description: 'Which of several operations' }),
}

/** How `/v1/graphql` is described among the endpoints; its own schema is asked of itself. @param refused schema of problem documents */
export const graphqlPath = (refused: z.ZodType): ZodOpenApiPathItemObject => {
  const responses = {
    '200': { description: 'The result', content },
    '400': { description: 'It is no query, or asks for too much', content },
    '404': problem('No query with this hash is known', refused),
    '406': problem('It cannot be had in this form', refused),
    '413': problem('The body is too large', refused),
    '503': problem('The server is starting, or its database is away', refused),
  }
  const described = {
    tags: ['GraphQL'],
    description:
      'The questions of `/v1` with the same values and codes; a list goes on to whole services with `resolved`. Limits: depth 12, 20 questions, 3000 objects. GraphQL over HTTP; queries may be persisted by their SHA-256 (`extensions.persistedQuery`).',
    responses,
  }
  return {
    get: {
      ...described,
      operationId: 'queryByGet',
      summary: 'A GraphQL query that caches know',
      requestParams: {
        query: z.strictObject({
          query: asked.query.optional(),
          operationName: asked.operationName.optional(),
          variables: z.string().optional().meta({ description: 'JSON' }),
          extensions: z.string().optional().meta({ description: 'JSON' }),
        }),
      },
    },
    post: {
      ...described,
      operationId: 'query',
      summary: 'A GraphQL query',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: z
              .strictObject({
                query: asked.query.optional(),
                operationName: asked.operationName.optional(),
                variables: z.looseObject({}).optional(),
                extensions: z.looseObject({}).optional(),
              })
              .meta({ id: 'GraphqlQuery' }),
          },
        },
      },
    },
  }
}
