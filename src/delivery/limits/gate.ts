import type { IncomingMessage, ServerResponse } from 'node:http'

import { CatalogueError } from '../../domain/errors.ts'
import { policyOf, type Quota, rateLimitOf, type Standing } from '../../domain/limits/quota.ts'
import { type KeyVerdict, looksLikeApiKey, mayUseFrom } from '../../domain/sign-in/api-key.ts'
import { addOwnHeader, type Admission, admissionOf } from './admission.ts'
import { createClientOf } from './client-of.ts'
import { createKnownKeys, type RecogniseKey } from './known-keys.ts'
import { createWindows } from './windows.ts'

interface GateOptions {
  recogniseKey: RecogniseKey
  /** Requests in a minute, of an address and of a key; 0: as many as they like. */
  perMinute: { anonymous: number; keyed: number }
  /** Proxies in front of us whose word about the client counts. */
  trustProxy: number
  /** Told of every request with a key. */
  onKeyUsed: (keyId: number, isLimited: boolean) => void
  /** Told of every request that was one too many. */
  onLimited: () => void
}

/** How often something may be asked that is asked more rarely than the rest. */
export interface RareQuota extends Pick<Quota, 'name' | 'seconds'> {
  /** Requests in a window of one address, and with one key. */
  anonymous: number
  keyed: number
}

/** Wrong keys of one address; each is looked up in the database. */
const guesses: Quota = { name: 'guesses', requests: 60, seconds: 60 }

/** Knows who asks, counts the requests of each, and admits nobody too often or under a wrong name. */
export const createGate = (options: GateOptions) => {
  const { perMinute, onKeyUsed, onLimited } = options
  const windows = createWindows()
  const keys = createKnownKeys(options.recogniseKey)
  const clientOf = createClientOf(options.trustProxy)

  const take = (who: string, requests: number, isKeyed = false): Admission => {
    if (requests === 0) return { who, isKeyed, headers: [] }
    const quota = { name: 'minute', requests, seconds: 60 }
    const standing = windows.take(who, quota, Date.now())
    const headers = headersOf(quota, standing)
    if (!standing.isOver) return { who, isKeyed, headers }
    onLimited()
    return { who, isKeyed, ...tooMany(quota, standing, headers) }
  }

  const refuse = (req: IncomingMessage, refusal: CatalogueError): Admission => {
    const who = clientOf(req)
    windows.take(`${guesses.name} ${who}`, guesses, Date.now())
    return { who, isKeyed: false, headers: challenge, refusal }
  }

  const keyed = (req: IncomingMessage, verdict: KeyVerdict): Admission => {
    if (verdict.kind === 'refused') return refuse(req, refusals.key(verdict.code))
    const { id, origins, requestsPerMinute } = verdict
    const { origin } = req.headers
    const taken = take(`key ${String(id)}`, requestsPerMinute ?? perMinute.keyed, true)
    onKeyUsed(id, taken.refusal !== undefined)
    if (!mayUseFrom(origins, origin)) return { ...taken, refusal: refusals.origin() }
    return { ...taken, ...(origin !== undefined && { origin }) }
  }

  /** Looks a key up, unless too many wrong ones came from there. */
  const ask = async (req: IncomingMessage, find: () => Promise<KeyVerdict>): Promise<Admission> => {
    const who = clientOf(req)
    const standing = windows.standing(`${guesses.name} ${who}`, guesses, Date.now())
    if (standing.remaining > 0) return keyed(req, await find())
    onLimited()
    return { who, isKeyed: false, ...tooMany(guesses, standing, headersOf(guesses, standing)) }
  }

  return {
    /**
     * Counts a request.
     * @param others what becomes of credentials that are no key: refused, or left for others to judge
     */
    admit: (req: IncomingMessage, others: 'leave' | 'refuse'): Admission | Promise<Admission> => {
      const { authorization } = req.headers
      if (authorization === undefined) return take(clientOf(req), perMinute.anonymous)
      if (looksLikeApiKey(authorization)) {
        const found = keys.look(authorization)
        return typeof found === 'function' ? ask(req, found) : keyed(req, found)
      }
      return others === 'refuse'
        ? refuse(req, refusals.token())
        : take(`signed in ${clientOf(req)}`, perMinute.anonymous)
    },
    /** Counts a request for something rarer. @throws CatalogueError TOO_MANY_REQUESTS */
    takeRare: (res: ServerResponse, { name, seconds, ...most }: RareQuota): void => {
      const { who = '', isKeyed = false } = admissionOf(res) ?? {}
      const quota = { name, seconds, requests: isKeyed ? most.keyed : most.anonymous }
      const standing = windows.take(`${name} ${who}`, quota, Date.now())
      if (!standing.isOver) return
      onLimited()
      addOwnHeader(res, 'Retry-After', String(standing.secondsLeft))
      throw tooMany(quota, standing, []).refusal
    },
  }
}

/** Counts who asks, and refuses who asks too often. */
export type Gate = ReturnType<typeof createGate>

const challenge = ['WWW-Authenticate', 'Bearer realm="schaltwerk", error="invalid_token"'] as const

const refusals = {
  key: (code: Extract<KeyVerdict, { kind: 'refused' }>['code']) =>
    new CatalogueError(code, 'The API key is wrong, has expired or was revoked.'),
  token: () =>
    new CatalogueError(
      'TOKEN_INVALID',
      'The token is wrong: an API key counts here, nothing else.',
    ),
  origin: () =>
    new CatalogueError('ORIGIN_REFUSED', 'This API key may not be used from this page.'),
}

const headersOf = (quota: Quota, standing: Standing) => [
  'RateLimit-Policy',
  policyOf(quota),
  'RateLimit',
  rateLimitOf(quota, standing),
]

const tooMany = (
  { requests, seconds }: Quota,
  { secondsLeft }: Standing,
  headers: readonly string[],
) => ({
  headers: [...headers, 'Retry-After', String(secondsLeft)],
  refusal: new CatalogueError(
    'TOO_MANY_REQUESTS',
    `More than ${String(requests)} requests in ${String(seconds)} seconds. Ask again in ${String(secondsLeft)}; an API key raises the limit.`,
  ),
})
