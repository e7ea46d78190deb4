import type { IncomingMessage, ServerResponse } from 'node:http'

import { parse } from 'graphql'
import { createHandler, type Request } from 'graphql-http'

import { CatalogueError, type ErrorCode } from '../../domain/errors.ts'
import { type Answer, createAnswer } from '../answers/answer.ts'
import { encodingFor, localeFor } from '../answers/negotiate.ts'
import { sendAnswer } from '../answers/send-answer.ts'
import type { Made } from '../changes/tagged-cache.ts'
import type { Endpoint } from '../endpoint.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import { header } from '../question.ts'
import { readBody } from '../read-body.ts'
import { createAsk, type Gathered } from './ask.ts'
import { limitQuery, queryLimits } from './limits.ts'
import { createPersistedQueries } from './persisted.ts'
import { publicError } from './public-error.ts'
import { catalogueSchema, type Context } from './schema.ts'

interface GraphqlOptions {
  live: LiveCatalogue
  endpoints: readonly Endpoint[]
  /** Told of what nobody expected. */
  report: (error: unknown) => void
}

/** Where the answer to a query is noted while it is made. */
interface Making {
  gathered: Gathered
}

type Asked = Request<undefined, Making>

/** Bytes of a query with its variables. */
const bodyLimit = 100_000

/**
 * `/v1/graphql`: the questions of `/v1` in one query. A whole answer is kept as those of `/v1` are, whether it was asked
 * for with `GET` or `POST`, until something it was made of changes.
 */
export const createCatalogueGraphql = ({ live, endpoints, report }: GraphqlOptions) => {
  const schema = catalogueSchema(endpoints)
  const formatError = publicError(report)
  const persisted = createPersistedQueries()
  const handle = createHandler<undefined, Making, Context & Record<PropertyKey, unknown>>({
    schema,
    parse: (source) => parse(source, { maxTokens: queryLimits.tokens }),
    validationRules: (_, { variableValues }, defaults) => [
      ...defaults,
      limitQuery(variableValues ?? {}),
    ],
    context: ({ headers, context: { gathered } }) => ({
      ask: createAsk({
        live,
        endpoints,
        gathered,
        acceptLanguage: textOf(headers, 'accept-language'),
      }),
    }),
    formatError,
  })

  const make = async (request: Omit<Asked, 'context' | 'raw'>): Promise<Made<Answer>> => {
    const gathered: Gathered = { tags: new Set(), expiresAt: Infinity, mayBeKept: true }
    const [body, init] = await handle({ ...request, raw: undefined, context: { gathered } })
    const contentType = init.headers?.['content-type'] ?? jsonType
    if (body === null) throw refusal(init)
    // Who did not ask for the media type of GraphQL gets what everybody gets whose request is none.
    if (init.status >= 400 && contentType === jsonType) throw noQuery(body)
    const mayBeKept = gathered.mayBeKept && init.status === 200 && !hasErrors(body)
    const value = createAnswer({
      status: init.status,
      body,
      contentType,
      contentLanguage: localeFor(textOf(request.headers, 'accept-language')),
      ...(!mayBeKept && { cacheControl: 'no-store' }),
    })
    const expiresAt = mayBeKept ? gathered.expiresAt : 0
    const tags = [...gathered.tags]
    return { value, tags, size: value.bytes, ...(expiresAt < Infinity && { expiresAt }) }
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { method = '', headers } = req
    const asked = await questionIn(req, persisted)
    const request = { method: method === 'HEAD' ? 'GET' : method, headers, ...asked }
    const key = JSON.stringify([
      'graphql',
      asked,
      headers.accept,
      method === 'POST' && headers['content-type'],
      localeFor(header(req, 'accept-language')),
    ])
    const found = await live.answers.getOrMake(key, () => make(request))
    const packed = await found.packed(encodingFor(header(req, 'accept-encoding')))
    sendAnswer(req, res, found.status, packed)
  }
}

const jsonType = 'application/json; charset=utf-8'

const noQuery = (body: string): CatalogueError => {
  const { errors = [] } = JSON.parse(body) as { errors?: { message: string }[] }
  return new CatalogueError('QUERY_INVALID', errors.map(({ message }) => message).join('; '))
}

/** What graphql-http put first into a body is its errors; data comes after them. */
const hasErrors = (body: string): boolean => 'errors' in (JSON.parse(body) as object)

const textOf = (headers: Asked['headers'], name: string): string | undefined => {
  const value = (headers as Record<string, string[] | string | undefined>)[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const codeOf: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
}

/** Why a request is no GraphQL over HTTP. */
const refusal = ({ status, statusText }: { status: number; statusText: string }): CatalogueError =>
  new CatalogueError(codeOf[status] ?? 'BODY_INVALID', `${statusText}: send JSON with a query.`)

/** The query, its variables and its name, where they stand in a request; what cannot be read is left to graphql-http. */
const questionIn = async (
  req: IncomingMessage,
  persisted: ReturnType<typeof createPersistedQueries>,
): Promise<{ url: string; body: string | null }> => {
  const url = req.url ?? ''
  if (req.method === 'POST') {
    const body = await readBody(req, bodyLimit)
    const asked = objectIn(body)
    const query = asked && persisted(asked)
    return { url: '', body: asked ? JSON.stringify({ ...asked, query }) : body }
  }
  const [path = '', search] = url.split('?')
  const parameters = new URLSearchParams(search)
  const query = persisted({
    query: parameters.get('query') ?? undefined,
    extensions: objectIn(parameters.get('extensions') ?? ''),
  })
  if (typeof query === 'string') parameters.set('query', query)
  return { url: `${path}?${parameters.toString()}`, body: null }
}

const objectIn = (text: string): Record<string, unknown> | undefined => {
  try {
    const value = JSON.parse(text) as unknown
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
