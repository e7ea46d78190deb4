import {
  createDocument,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'

import type { Endpoint } from './endpoint.ts'
import { graphqlPath } from './graphql/open-api.ts'
import { problem } from './schemas/problem.ts'

const description = `What a canton and its municipalities offer, finished for one place, one language and one day.

Reads carry a strong \`ETag\`; \`If-None-Match\` is answered with 304. \`HEAD\` works wherever \`GET\` does. What is not known here, an unknown parameter too, is refused with a problem document that names every wrong parameter. Fields may be added; what is named here is not renamed.

Requests are limited by the minute, of an address without a key and of an API key: \`RateLimit-Policy\` and \`RateLimit\` say how far, 429 with \`Retry-After\` when it is too much. A wrong or expired key is 401, never anonymous.`

const problemContent = { 'application/problem+json': { schema: problem } }

const header = (text: string) => ({ description: text, schema: { type: 'string' as const } })

const limitHeaders = {
  'RateLimit-Policy': header('How many requests are answered in a window, and its seconds'),
  RateLimit: header('How many are left of the window that runs, and its seconds'),
}

const readHeaders = {
  ETag: header('Strong validator of this representation'),
  'Cache-Control': header('How long it may be kept'),
  'Content-Language': header('The language asked for, and those that stood in'),
}

const refusals: ZodOpenApiResponsesObject = {
  '401': {
    description: 'The API key is wrong, has expired or was revoked',
    headers: { 'WWW-Authenticate': header('How to say who asks') },
    content: problemContent,
  },
  '403': { description: 'The API key may not be used from this page', content: problemContent },
  '429': {
    description: 'Too many requests',
    headers: { ...limitHeaders, 'Retry-After': header('Seconds until it may be asked again') },
    content: problemContent,
  },
}

const responsesOf = ({
  answers,
  body,
  mostBytes,
  path,
  query,
  method = 'GET',
  status = 200,
  kept = method === 'GET',
}: Endpoint): ZodOpenApiResponsesObject => ({
  [String(status) as '200']: {
    description: 'The answer',
    headers: { ...(method === 'GET' && readHeaders), ...limitHeaders },
    content: Object.fromEntries(
      Object.entries(answers).map(([type, schema]) => [type, { schema }]),
    ),
  },
  ...(kept && { '304': { description: 'It is what you hold' } }),
  ...('bfs' in query.shape && {
    '308': {
      description: 'The municipality merged: ask for its successor',
      headers: { Location: header('The same question, for the successor') },
    },
    '409': { description: 'The municipality was divided', content: problemContent },
  }),
  '400': {
    description: body || mostBytes ? 'A part of what was sent is wrong' : 'A parameter is wrong',
    content: problemContent,
  },
  ...refusals,
  ...((body || mostBytes) && {
    '413': { description: 'The body is too large', content: problemContent },
  }),
  ...(path.includes('{') && {
    '404': { description: 'There is none of this name', content: problemContent },
    '410': { description: 'There was one, and it is public no more', content: problemContent },
  }),
  '406': { description: 'It cannot be had in this form', content: problemContent },
  '503': {
    description: 'The server is starting, or its database is away',
    content: problemContent,
  },
})

/** The description of what can be asked at `/v1`, from the schemas that check questions and answers. Source: OpenAPI 3.1. */
export const openApiDocument = (
  endpoints: readonly Endpoint[],
  { version, server }: { version: string; server: string },
): object => {
  const paths: ZodOpenApiPathsObject = {}
  for (const endpoint of endpoints) {
    const { path, operation, summary, tag, params, query, headers, body, method = 'GET' } = endpoint
    const { mostBytes, person } = endpoint
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: operation,
        summary,
        description: endpoint.description ?? `${summary}.`,
        tags: [tag],
        requestParams: { path: params, query, ...(headers && { header: headers }) },
        ...(body && {
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
        }),
        ...(mostBytes && {
          requestBody: {
            required: true,
            description: 'The file, as it is',
            content: {
              'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
            },
          },
        }),
        ...(person && {
          security: [...(person === 'may' ? [{}, { apiKey: [] }] : []), { resident: [] }],
        }),
        responses: responsesOf(endpoint),
      },
    }
  }
  paths['/v1/graphql'] = graphqlPath(problem)
  const tags = [...new Set(['GraphQL', ...endpoints.map(({ tag }) => tag)])].sort()
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Schaltwerk',
      version,
      summary: 'The service catalogue of a canton and its municipalities',
      description,
      contact: {
        name: 'Schaltwerk',
        url: 'https://schaltwerk.example',
        email: 'katalog@schaltwerk.example',
      },
      license: { name: 'Proprietary', url: 'https://schaltwerk.example/licence' },
    },
    servers: [{ url: server, description: 'This server' }],
    security: [{}, { apiKey: [] }],
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key, `lk_...`. Not needed: it raises the limits, and counts what is asked.',
        },
        ...(endpoints.some(({ person }) => person) && { resident: residentScheme }),
      },
    },
    tags: tags.map((name) => ({ name, description: descriptions[name] ?? name })),
    paths,
  })
  describeParameters(document)
  return document
}

const residentScheme = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'What the OpenID provider gave a resident for this catalogue.',
} as const

interface Described {
  paths?: Record<
    string,
    Partial<Record<'delete' | 'get' | 'post' | 'put', { parameters?: unknown[] }>>
  >
}

interface Parameter {
  description?: string
  schema?: { description?: string }
}

/** What a schema says of itself is said of the parameter, where readers of the document look for it. */
const describeParameters = ({ paths = {} }: Described): void => {
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  for (const { parameters = [] } of operations) {
    for (const parameter of parameters as Parameter[]) {
      const description = parameter.description ?? parameter.schema?.description
      if (description !== undefined) parameter.description = description
    }
  }
}

const descriptions: Readonly<Record<string, string>> = {
  Services: 'What is offered, where, by whom',
  Search: 'Finding services by the words of people',
  Places: 'Which municipality somebody means',
  Authorities: 'Offices',
  Jurisdictions: 'Areas, with their history',
  Topics: 'Subjects, eCH-0049',
  'Life events': 'Situations in life',
  'Business events': 'Situations of a business',
  FAQs: 'Questions and answers',
  Announcements: 'What is to be known for a while',
  Newsletters: 'Issues of the newsletter, and subscribing to it',
  Glossary: 'Words explained',
  Feedback: 'Whether a page helped',
  Submissions: 'Handing in a form, and how far it is',
  Uploads: 'Files that belong to a form',
  Proofs: 'Keeping robots away without watching anybody',
  Drafts: 'Going on with a form another day',
  Residents: 'For residents who are signed in with their provider',
  Callbacks: 'What comes back from systems and people outside',
  GraphQL: 'Several questions at once',
  Preview: 'Drafts, for those who were given a link',
  Programmes: 'What programmes cost, who pays, how far they are; every figure with its entries',
  Exports: 'Everything at once, for other systems',
  Changes: 'Following what is public',
  Operations: 'The server itself',
}
