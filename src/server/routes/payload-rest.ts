import { type Request as ExpressRequest, Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import { sendWebResponse, toWebRequest } from '../web-request.ts'

/** Bytes a request may bring: of JSON, and with files. */
export interface BodyLimits {
  json: number
  upload: number
}

/** `/api/*`: Payload's REST, for editors, scripts and integrators. */
export const payloadRest = (config: Promise<SanitizedConfig>, limits: BodyLimits): Router => {
  const router = Router()
  router.use(async (req, res) => {
    refuseMalformed(req)
    const hasFile = req.headers['content-type']?.startsWith('multipart/form-data') ?? false
    const request = toWebRequest(req, hasFile ? limits.upload : limits.json)
    const response = await handleEndpoints({ config, request })
    if (response.status === 404 && (await isOfNoRoute(response))) throw noRoute(req)
    await sendWebResponse(response, req, res)
  })
  return router
}

/** Payload says of an address that it does not know only a message; of a document that is not there it says errors. */
const isOfNoRoute = async (response: Response): Promise<boolean> => {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return false
  const body: unknown = await response.clone().json()
  return typeof body === 'object' && body !== null && 'message' in body && !('errors' in body)
}

const noRoute = ({ method, originalUrl }: ExpressRequest) =>
  new CatalogueError(
    'ROUTE_NOT_FOUND',
    `${method} finds nothing at ${(originalUrl.split('?')[0] ?? '').slice(0, 200)}.`,
  )

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * Payload takes the path and the filter to be well formed and fails where they are not.
 * @throws CatalogueError QUERY_INVALID
 */
const refuseMalformed = (req: ExpressRequest): void => {
  const [, collection = ''] = req.path.split('/')
  if (!methods.has(req.method) || collection in Object.prototype) {
    throw noRoute(req)
  }
  try {
    decodeURIComponent(req.path)
  } catch (cause) {
    throw new CatalogueError('QUERY_INVALID', 'The path is not well encoded.', { cause })
  }
  const { searchParams } = new URL(req.originalUrl, 'http://localhost')
  if (searchParams.has('where')) {
    throw new CatalogueError(
      'QUERY_INVALID',
      'A filter names field, operator and value: where[level][equals]=gemeinde.',
    )
  }
}
