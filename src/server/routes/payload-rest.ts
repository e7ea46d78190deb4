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
    await sendWebResponse(await handleEndpoints({ config, request }), req, res)
  })
  return router
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * Payload takes the path and the filter to be well formed and fails where they are not.
 * @throws CatalogueError QUERY_INVALID
 */
const refuseMalformed = (req: ExpressRequest): void => {
  const [, collection = ''] = req.path.split('/')
  if (!methods.has(req.method) || collection in Object.prototype) {
    throw new CatalogueError('ROUTE_NOT_FOUND', `${req.method} finds nothing here.`)
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
