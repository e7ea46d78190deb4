import { createHash } from 'node:crypto'

import { endpointsFor } from '../src/delivery/endpoints/index.ts'
import { openApiDocument } from '../src/delivery/openapi.ts'
import { version } from '../src/server/version.ts'

/** The OpenAPI document the client is made of, as its file holds it: with everything a process may offer. */
export const clientDocument = (): string =>
  `${JSON.stringify(openApiDocument(endpointsFor({ submissions: true }), { version, server: '/' }), undefined, 2)}\n`

/** The first line of the types that are made of the document. */
export const hashLine = (): string =>
  `// SHA-256 of openapi.json: ${createHash('sha256').update(clientDocument()).digest('hex')}`
