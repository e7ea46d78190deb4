import { z } from 'zod'

import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import { openApiDocument } from '../../openapi.ts'
import { json } from '../content.ts'

/** `GET /v1/openapi.json`: describes the endpoints, and itself. */
export const openApiEndpoint = (described: readonly Endpoint[]): Endpoint => {
  const endpoint: Endpoint = defineEndpoint({
    path: '/v1/openapi.json',
    operation: 'getOpenApi',
    summary: 'This document',
    tag: 'Operations',
    localized: false,
    params: z.strictObject({}),
    query: z.strictObject({}),
    answers: {
      'application/json': z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' }),
    },
    reply: (_, { version }) =>
      Promise.resolve({
        kind: 'content',
        content: json(openApiDocument([...described, endpoint], { version, server: '/' })),
        tags: [],
      }),
  })
  return endpoint
}
