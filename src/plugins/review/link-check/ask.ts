import http from 'node:http'
import https from 'node:https'

import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

import { type LinkOutcome, outcomeOfStatus } from '../../../domain/review/link-state.ts'

export interface AskOptions {
  /** Milliseconds until an answer must have begun. Default: 15 000. */
  timeoutMs?: number
  /** Private addresses that may be asked all the same; none in a product that runs. Default: none. */
  allowedAddresses?: readonly string[]
}

/** Asks for addresses, one after another or several at once. */
export interface LinkAsker {
  ask: (url: string) => Promise<LinkOutcome>
  /** Closes what connections are left. */
  close: () => void
}

const maxRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** What servers say that answer GET alone. */
const headRefused: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503])
const userAgent = 'Schaltwerk link check'

/**
 * Asks for the head of a page and, where that is not answered well, for the page itself, whose body is not read. Follows
 * redirects. Never connects to an address of a private network, whatever a name or a redirect leads to.
 */
export const createLinkAsker = ({
  timeoutMs = 15_000,
  allowedAddresses = [],
}: AskOptions = {}): LinkAsker => {
  const filter = { allowIPAddressList: [...allowedAddresses], keepAlive: false }
  const agents = {
    'http:': new RequestFilteringHttpAgent(filter),
    'https:': new RequestFilteringHttpsAgent(filter),
  }

  const request = (method: 'GET' | 'HEAD', url: URL): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:'
      const asked = (isSecure ? https : http).request(
        url,
        {
          method,
          agent: isSecure ? agents['https:'] : agents['http:'],
          headers: { 'user-agent': userAgent, accept: '*/*' },
          signal: AbortSignal.timeout(timeoutMs),
        },
        (answer) => {
          const { statusCode = 0, headers } = answer
          answer.destroy()
          resolve({ status: statusCode, location: headers.location })
        },
      )
      asked.once('error', reject)
      asked.end()
    })

  const follow = async (method: 'GET' | 'HEAD', from: URL): Promise<number> => {
    let url = from
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const { status, location } = await request(method, url)
      if (!redirects.has(status) || location === undefined) return status
      url = new URL(location, url)
      if (!(url.protocol in agents)) throw new Error(`redirected to ${url.protocol}`)
    }
    throw new Error(`more than ${String(maxRedirects)} redirects`)
  }

  return {
    ask: async (url) => {
      try {
        const target = new URL(url)
        if (!(target.protocol in agents)) {
          return { kind: 'refused', reason: `not an address on the web: ${target.protocol}` }
        }
        const head = await follow('HEAD', target).catch((error: unknown) => {
          if (isRefusal(error)) throw error
          return 0
        })
        if (head !== 0 && !headRefused.has(head)) return outcomeOfStatus(head)
        return outcomeOfStatus(await follow('GET', target))
      } catch (error) {
        return isRefusal(error)
          ? { kind: 'refused', reason: 'leads into a private network' }
          : { kind: 'failed', reason: reasonOf(error) }
      }
    },
    close: () => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

interface Answer {
  status: number
  location: string | undefined
}

/** The words of the agent: "… is not allowed. Because, It is private IP address." */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && /is not allowed\. Because/.test(error.message)

/** The network's own code where it has one: `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
const reasonOf = (error: unknown): string => {
  const { code, message, name } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return 'no answer in time'
  return typeof code === 'string' ? code : message
}
