import createClient, { type Client } from 'openapi-fetch'

import type { paths } from './schema.ts'

/** What has types; other representations, such as Turtle or CSV, are asked for with `parseAs` and `Accept`. */
type Typed = 'application/json' | 'application/problem+json'

/** Asks the catalogue; paths, parameters and answers have types. */
export type CatalogueClient = Client<paths, Typed>

/** How the catalogue is asked. */
export interface CatalogueClientOptions {
  /** Scheme, host and port of the catalogue, such as `https://katalog.example`. */
  baseUrl: string
  /** Raises the rate limit. Default: none. */
  apiKey?: string
  /** More headers of every request, such as `Accept-Language`. */
  headers?: Readonly<Record<string, string>>
  /** Default: that of the platform. */
  fetch?: (request: Request) => Promise<Response>
}

/** A client of one catalogue. */
export const createCatalogueClient = ({
  baseUrl,
  apiKey,
  headers = {},
  fetch,
}: CatalogueClientOptions): CatalogueClient =>
  createClient<paths, Typed>({
    baseUrl,
    headers: {
      ...headers,
      ...(apiKey !== undefined && { Authorization: `Bearer ${apiKey}` }),
    },
    ...(fetch && { fetch }),
  })
