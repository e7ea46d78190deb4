import { createHash, randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import {
  type ClaimedGrant,
  type Claims,
  emailFromClaims,
  grantsFromClaims,
} from '../../domain/sign-in/claims.ts'
import type { User } from '../../generated/payload-types.ts'
import { refusal } from '../refusal.ts'
import type { Provider } from './provider.ts'

/** Somebody as a provider knows her: the pair is unique for ever, an address is not. */
interface Identity {
  identityIssuer: string
  identitySubject: string
}

type Grant = NonNullable<User['grants']>[number]

/**
 * The account of somebody a provider vouches for, her roles brought up to date with her claims. It is found by issuer
 * and subject, never by an address; it is made where claims give at least one role.
 * @throws APIError ACCOUNT_DISABLED, ACCOUNT_EXISTS, NO_GRANT
 */
export const accountOf = async (
  provider: Provider,
  claims: Claims & { iss: string; sub: string },
  req: PayloadRequest,
): Promise<User> => {
  const identity = { identityIssuer: claims.iss, identitySubject: claims.sub }
  const claimed = await withAuthorityIds(grantsFromClaims(provider.grants, claims), provider, req)
  const user = await userWith(identity, req)
  if (!user) return newAccount({ provider, claims, identity, claimed }, req)
  if (user.disabled) throw refusal('ACCOUNT_DISABLED', req)
  const own = (user.grants ?? []).filter(({ fromClaims }) => !fromClaims)
  const grants = [...own, ...claimed]
  const current = isSame(user.grants ?? [], grants)
    ? user
    : await req.payload.update({
        collection: 'users',
        id: user.id,
        data: { grants },
        depth: 0,
        req,
      })
  if (grants.length === 0) throw refusal('NO_GRANT', req)
  return current
}

const userWith = async (identity: Identity, req: PayloadRequest): Promise<User | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      identityIssuer: { equals: identity.identityIssuer },
      identitySubject: { equals: identity.identitySubject },
    },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]
}

interface Newcomer {
  provider: Provider
  claims: Claims
  identity: Identity
  claimed: Grant[]
}

const newAccount = async (
  { provider, claims, identity, claimed }: Newcomer,
  req: PayloadRequest,
): Promise<User> => {
  if (claimed.length === 0) throw refusal('NO_GRANT', req)
  const email = emailFromClaims(claims, provider.trustEmail) ?? withoutAddress(identity)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (totalDocs > 0) throw refusal('ACCOUNT_EXISTS', req)
  return req.payload.create({
    collection: 'users',
    data: {
      ...identity,
      email,
      name: (typeof claims.name === 'string' && claims.name.slice(0, 120)) || email,
      // Payload wants one. Nobody knows it, and it signs nobody in.
      password: randomBytes(32).toString('base64url'),
      grants: claimed,
    },
    depth: 0,
    req,
  })
}

/** Stands where an address must be and nobody vouches for one; no mail ever arrives there. Source: RFC 2606, `.invalid`. */
const withoutAddress = ({ identityIssuer, identitySubject }: Identity): string => {
  const digest = createHash('sha256').update(`${identityIssuer} ${identitySubject}`).digest('hex')
  return `${digest.slice(0, 24)}@ohne-adresse.invalid`
}

const withAuthorityIds = async (
  grants: readonly ClaimedGrant<Grant['role']>[],
  provider: Provider,
  req: PayloadRequest,
): Promise<Grant[]> => {
  const identifiers = grants.flatMap(({ authority }) => authority ?? [])
  const { docs } = await req.payload.find({
    collection: 'authorities',
    where: { identifier: { in: identifiers } },
    depth: 0,
    pagination: false,
    select: { identifier: true },
    req,
  })
  return grants.flatMap(({ role, authority }) => {
    if (!authority) return { role, fromClaims: true }
    const found = docs.find(({ identifier }) => identifier === authority)
    if (found) return { role, authority: found.id, fromClaims: true }
    // Without its authority the role would hold for all of them.
    req.payload.logger.error(
      { provider: provider.key, authority },
      'a rule in OIDC_PROVIDERS names an authority that does not exist',
    )
    return []
  })
}

const isSame = (before: readonly Grant[], after: readonly Grant[]): boolean => {
  const keys = (grants: readonly Grant[]) =>
    grants
      .map(({ role, authority, fromClaims }) =>
        [
          role,
          typeof authority === 'object' ? authority?.id : authority,
          Boolean(fromClaims),
        ].join(),
      )
      .toSorted()
      .join(' ')
  return keys(before) === keys(after)
}
