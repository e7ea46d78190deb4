import { configToSchema } from '@payloadcms/graphql'
import { getDistDirectory, renderAltair } from 'altair-static'
import express, { Router } from 'express'
import { type GraphQLError, parse } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  createPayloadRequest,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { apiKeyOf } from '../../access/api-key.ts'
import { looksLikeApiKey } from '../../domain/sign-in/api-key.ts'
import { recordFailedSignIns } from '../../audit/sign-ins.ts'
import { asCatalogueError } from '../../hooks/name-errors.ts'
import { limitAnonymousQueries } from './graphql-limits.ts'
import { contentMutations, limitMutations, startMutationsAnew } from './graphql-mutations.ts'
import { nonceOf } from '../security-headers.ts'
import { sendWebResponse, toWebRequest } from '../web-request.ts'

/** Words and signs of a query. */
const maxTokens = 5000

interface GraphqlOptions {
  /** Bytes of a request. */
  bodyLimit: number
  /** Serve a playground at `/api/graphql-playground`. */
  playground: boolean
}

/** `/api/graphql`: Payload's GraphQL, with the same access rules as its REST. */
export const payloadGraphql = async (
  config: Promise<SanitizedConfig>,
  { bodyLimit, playground }: GraphqlOptions,
): Promise<Router> => {
  const { schema, validationRules } = configToSchema(await config)
  startMutationsAnew(schema)
  const forKeys = contentMutations(await config)
  const answer = async (request: Request): Promise<Response> => {
    const original = request.clone()
    const req = await createPayloadRequest({ canSetHeaders: true, config, request })
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const headers: Record<string, string> = {}
    const response = await createHandler({
      schema,
      context: { headers, req },
      parse: (source) => parse(source, { maxTokens }),
      validationRules: (_, args, defaults) => [
        ...defaults,
        ...validationRules(args),
        ...(req.user ? [] : [limitAnonymousQueries]),
        ...(isByKey(req) ? [limitMutations(mayWrite(req) ? forKeys : new Set())] : []),
      ],
      onOperation: (_, __, result) => ({ ...result, errors: result.errors?.map(publicError) }),
    })(original)
    await recordFailedSignIns(req)
    const merged = new Headers([...response.headers, ...Object.entries(headers)])
    return new Response(response.body, {
      status: response.status,
      headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, merged) : merged,
    })
  }

  const router = Router()
  router.all('/api/graphql', async (req, res) => {
    await sendWebResponse(await answer(toWebRequest(req, bodyLimit)), req, res)
  })
  if (playground) router.use('/api/graphql-playground', playgroundRouter())
  return router
}

const isByKey = (req: PayloadRequest) => looksLikeApiKey(req.headers.get('authorization') ?? '')

const mayWrite = (req: PayloadRequest) =>
  apiKeyOf(req.user)?.scopes.includes('write-content') ?? false

/** Errors on purpose and those of the client keep their words; of all others nothing is told. */
const publicError = (error: GraphQLError): GraphQLError => {
  const cause = error.originalError
  const named = asCatalogueError(cause)
  const isClientFault = cause instanceof APIError && (cause.isPublic || cause.status < 500)
  const isOfGraphql = cause === undefined
  const known = named?.message ?? (isClientFault || isOfGraphql ? error.message : undefined)
  const message = known ?? 'Something went wrong.'
  const extensions = {
    ...(isClientFault && {
      name: cause.name,
      statusCode: cause.status,
      data: cause.data as unknown,
    }),
    ...(named && { code: named.code }),
  }
  return Object.assign(Object.create(error) as GraphQLError, {
    message,
    extensions,
    toJSON: () => ({ message, locations: error.locations, path: error.path, extensions }),
  })
}

const playgroundRouter = (): Router => {
  const router = Router()
  router.get('/', (_, res) => {
    const nonce = nonceOf(res)
    const page = renderAltair({
      baseURL: '/api/graphql-playground/',
      endpointURL: '/api/graphql',
      persistedSettings: { theme: 'system' },
      cspNonce: nonce,
    })
    // Altair puts the nonce on its inline script alone, and has no setting for the advertisement in its banner.
    res
      .type('html')
      .send(
        page
          .replaceAll(' src=', ` nonce="${nonce}" src=`)
          .replace('</head>', '<style>app-banner-container { display: none }</style></head>'),
      )
  })
  router.use(express.static(getDistDirectory(), { index: false }))
  return router
}
