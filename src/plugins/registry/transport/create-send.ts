import http from 'node:http'
import https from 'node:https'

import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** A request to a register. */
interface RegistryRequest {
  method: 'DELETE' | 'GET' | 'POST' | 'PUT'
  url: URL
  headers: Readonly<Record<string, string>>
  body?: string
  signal: AbortSignal
}

/** What came back, whatever its status. */
export interface RegistryResponse {
  status: number
  text: string
}

/** The network, as connectors know it. */
export type Send = (request: RegistryRequest) => Promise<RegistryResponse>

interface SendOptions {
  /** Whether http and private addresses may be reached. Default: false. */
  allowPrivate?: boolean
}

/** More than any register answers with, less than what hurts. */
const mostBytes = 8 * 1024 * 1024

/**
 * Sends over the network. Where a name leads is looked at when the connection is made; redirects are answers like any
 * other, so that credentials never follow one.
 */
export const createSend = ({ allowPrivate = false }: SendOptions = {}): Send => {
  const filter = {
    allowPrivateIPAddress: allowPrivate,
    allowMetaIPAddress: allowPrivate,
    keepAlive: false,
  }
  const secure = new RequestFilteringHttpsAgent(filter)
  const plain = new RequestFilteringHttpAgent(filter)

  return ({ method, url, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:'
      if (!isSecure && !(allowPrivate && url.protocol === 'http:')) {
        reject(new Error(`no address with https: ${url.protocol}`))
        return
      }
      const request = (isSecure ? https : http).request(
        url,
        {
          method,
          agent: isSecure ? secure : plain,
          headers: {
            'user-agent': 'Schaltwerk registry',
            ...headers,
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
          },
          signal,
        },
        (answer) => {
          readWhole(answer).then((text) => {
            resolve({ status: answer.statusCode ?? 0, text })
          }, reject)
        },
      )
      request.once('error', reject)
      request.end(body)
    })
}

const readWhole = async (answer: http.IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new Error('the answer is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
