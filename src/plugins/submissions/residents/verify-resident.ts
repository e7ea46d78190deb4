import { createHmac } from 'node:crypto'

import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { residentIssuer } from '../../../domain/sign-in/resident-issuer.ts'
import type { Resident } from '../../../domain/submission/intake.ts'

/** An OpenID provider whose word about residents counts. */
export type ResidentIssuer = z.output<typeof residentIssuer>

interface Means {
  issuers: readonly ResidentIssuer[]
  /** Of the installation. */
  secret: string
  fetch: typeof fetch
}

/** Signatures made with a key of the provider alone: none that this side could make too. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA']

const description = z.object({ issuer: z.string(), jwks_uri: z.url() })

type KeySet = ReturnType<typeof createRemoteJWKSet>

/** Longest token that is looked at. */
const longest = 8192

/**
 * Whose token it is: signed by a provider of the list, for this catalogue, and not over.
 * Source: OpenID Connect Core 1.0, 3.1.3.7; Discovery 1.0, 4; RFC 7519.
 * @throws CatalogueError TOKEN_INVALID, PROVIDER_UNAVAILABLE
 */
export const createResidentOf = ({ issuers, secret, fetch: send }: Means) => {
  const keySets = new Map<string, KeySet>()
  const keysOf = async (issuer: string): Promise<KeySet> => {
    const known = keySets.get(issuer)
    if (known) return known
    const found = createRemoteJWKSet(await keyAddressOf(issuer, send))
    keySets.set(issuer, found)
    return found
  }
  return async (bearer: string): Promise<Resident> => {
    const named = bearer.length > longest ? undefined : issuerIn(bearer)
    const trusted = issuers.find(({ issuer }) => issuer === named)
    if (!trusted) throw invalid()
    const { issuer, audience, ahvClaim } = trusted
    const keys = await keysOf(issuer)
    const claims = await claimsOf(bearer, keys, { issuer, audience })
    const { sub = '' } = claims
    const ahv = claims[ahvClaim]
    return {
      key: createHmac('sha256', secret)
        .update(`schaltwerk:resident/${JSON.stringify([issuer, sub])}`)
        .digest('base64url'),
      claims,
      ...(typeof ahv === 'string' && { ahvNumber: ahv }),
    }
  }
}

const invalid = (cause?: unknown): CatalogueError =>
  new CatalogueError('TOKEN_INVALID', 'The token is wrong, over, or made for somebody else.', {
    cause,
  })

/** Who says to have signed it; nothing of it counts before that is checked. */
const issuerIn = (bearer: string): string | undefined => {
  try {
    const [, body = ''] = bearer.split('.')
    const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
    return z.object({ iss: z.string() }).parse(claims).iss
  } catch {
    return undefined
  }
}

const claimsOf = async (
  bearer: string,
  keys: KeySet,
  expected: { issuer: string; audience: string },
): Promise<JWTPayload> => {
  try {
    const requiredClaims = ['sub', 'exp', 'iat']
    const { payload } = await jwtVerify(bearer, keys, { ...expected, algorithms, requiredClaims })
    return payload
  } catch (cause) {
    throw isOfToken(cause) ? invalid(cause) : unavailable(cause)
  }
}

/** Whether the token is what is wrong; otherwise its provider gives no keys now. */
const isOfToken = (cause: unknown): boolean =>
  cause instanceof errors.JOSEError &&
  !(cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid) &&
  // What `jose` says where the answer is not 200, or no JSON.
  cause.code !== errors.JOSEError.code

const unavailable = (cause: unknown): CatalogueError =>
  new CatalogueError('PROVIDER_UNAVAILABLE', 'The provider of the sign-in does not answer.', {
    cause,
  })

const keyAddressOf = async (issuer: string, send: typeof fetch): Promise<URL> => {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const answer = await send(address, { signal: AbortSignal.timeout(5000), redirect: 'error' })
    const found = description.parse(await answer.json())
    if (found.issuer === issuer) return new URL(found.jwks_uri)
  } catch (cause) {
    throw unavailable(cause)
  }
  throw unavailable(new Error('It calls itself otherwise.'))
}
