/** Claims of an identity token. Source: OpenID Connect Core 1.0, section 5. */
export type Claims = Readonly<Record<string, unknown>>

/** Who holds a claim with this value gets this role; without an authority for all of them. */
export interface ClaimRule<Role extends string = string> {
  /** Name of the claim; a path leads into objects: `realm_access.roles`. */
  claim: string
  value: string
  role: Role
  /** Identifier of an authority: `gemeinde-1103`. */
  authority?: string | undefined
}

/** What a rule gives. */
export type ClaimedGrant<Role extends string = string> = Pick<ClaimRule<Role>, 'role' | 'authority'>

/** The grants of a person by her claims, each once, in the order of the rules. */
export const grantsFromClaims = <Role extends string>(
  rules: readonly ClaimRule<Role>[],
  claims: Claims,
): ClaimedGrant<Role>[] => {
  const grants = new Map<string, ClaimedGrant<Role>>()
  for (const { claim, value, role, authority } of rules) {
    if (!valuesOf(claims, claim).includes(value)) continue
    grants.set(`${role} ${authority ?? ''}`, { role, ...(authority && { authority }) })
  }
  return [...grants.values()]
}

/** The texts a claim holds: one, or a list of them. A name with dots is tried as it is before it is taken for a path. */
const valuesOf = (claims: Claims, claim: string): string[] => {
  const found = Object.hasOwn(claims, claim) ? claims[claim] : atPath(claims, claim.split('.'))
  return (Array.isArray(found) ? found : [found]).filter((entry) => typeof entry === 'string')
}

const atPath = (value: unknown, [head, ...rest]: readonly string[]): unknown => {
  if (head === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return undefined
  return atPath((value as Claims)[head], rest)
}

/**
 * Whether a sign-in was strong enough: the provider names one of the accepted classes.
 * Source: OpenID Connect Core 1.0, section 2, `acr`.
 */
export const meetsAssurance = (accepted: readonly string[], claims: Claims): boolean =>
  accepted.length === 0 || (typeof claims.acr === 'string' && accepted.includes(claims.acr))

/** The address of a person, where somebody vouches for it: the provider in the token, or we for the provider. */
export const emailFromClaims = (claims: Claims, trusted: boolean): string | undefined => {
  const { email, email_verified: verified } = claims
  const isVouchedFor = verified === true || (trusted && verified !== false)
  return typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email) && isVouchedFor
    ? email.toLowerCase()
    : undefined
}
