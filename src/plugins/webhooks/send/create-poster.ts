import http from 'node:http'
import https from 'node:https'

import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

import { parseRetryAfter } from '../../../domain/webhook/delivery-schedule.ts'
import type { Answer } from '../../../domain/webhook/outcome.ts'

interface Options {
  /** Whether http and private addresses may be told. Default: false. */
  allowPrivate?: boolean
  /** Milliseconds until the whole answer must be there. Default: 15 000. */
  timeoutMs?: number
}

/** Sends messages over the network. */
export interface Poster {
  /** Never throws: what went wrong is the answer. */
  post: (url: string, headers: Record<string, string>, body: string) => Promise<Answer>
  /** Closes what connections are left. */
  close: () => void
}

/** What is read of an answer; the rest is not waited for. */
const mostBytes = 8192

/**
 * Posts to an address of the public internet and reads the beginning of the answer. Where the name leads is looked at when
 * the connection is made, so that a name that changed its mind leads nowhere; redirects are answers like any other.
 */
export const createPoster = ({
  allowPrivate = false,
  timeoutMs = 15_000,
}: Options = {}): Poster => {
  const filter = {
    allowPrivateIPAddress: allowPrivate,
    allowMetaIPAddress: allowPrivate,
    keepAlive: false,
  }
  const secure = new RequestFilteringHttpsAgent(filter)
  const plain = new RequestFilteringHttpAgent(filter)

  const send = (url: URL, headers: Record<string, string>, body: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:'
      const request = (isSecure ? https : http).request(
        url,
        {
          method: 'POST',
          agent: isSecure ? secure : plain,
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          signal: AbortSignal.timeout(timeoutMs),
        },
        (answer) => {
          readBeginning(answer).then((text) => {
            const { statusCode = 0, headers: said } = answer
            const retryAfterMs = parseRetryAfter(said['retry-after'], new Date())
            resolve({ kind: 'answered', status: statusCode, text, retryAfterMs })
          }, reject)
        },
      )
      request.once('error', reject)
      request.end(body)
    })

  return {
    post: async (address, headers, body) => {
      try {
        const url = new URL(address)
        const isWeb = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')
        if (!isWeb) return { kind: 'failed', reason: `no address with https: ${url.protocol}` }
        return await send(url, headers, body)
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error) }
      }
    },
    close: () => {
      secure.destroy()
      plain.destroy()
    },
  }
}

const readBeginning = async (answer: http.IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size >= mostBytes) break
  }
  return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8')
}

/** The network's own code where it has one: `ENOTFOUND`, `CERT_HAS_EXPIRED`; the agent says "… is not allowed. Because, …". */
const reasonOf = (error: unknown): string => {
  const { code, message, name } = error as NodeJS.ErrnoException
  if (/is not allowed\. Because/.test(message)) return 'leads into a private network'
  if (name === 'AbortError' || name === 'TimeoutError') return 'no answer in time'
  return typeof code === 'string' ? code : message.slice(0, 300)
}
