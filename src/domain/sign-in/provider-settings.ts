import { z } from 'zod'

const isLocal = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

/** Https everywhere but on this machine. */
const issuer = z.url({ protocol: /^https?$/, abort: true }).refine(
  (value) => {
    const url = new URL(value)
    return url.protocol === 'https:' || isLocal(url)
  },
  { error: 'must begin with https://' },
)

/**
 * How to sign in by one OpenID Connect provider: AGOV, Entra, Keycloak and others alike.
 * @param roles what a claim can make of somebody
 */
export const providerSettings = <const Role extends string>(roles: readonly Role[]) =>
  z.strictObject({
    /** Name in addresses; never changed, it stands in the provider's list of allowed addresses. */
    key: z.string().regex(/^[a-z0-9-]{1,32}$/),
    /** Text of the button. */
    label: z.string().min(1).max(40),
    issuer,
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    scopes: z.array(z.string().min(1)).default(['openid', 'profile', 'email']),
    /** Accepted classes of assurance; one of them must be confirmed. Default: none is asked for. */
    acr: z.array(z.string().min(1)).default([]),
    /** Whether its addresses count though it does not say that they are verified, as Entra does for its own people. */
    trustEmail: z.boolean().default(false),
    /** Which claim gives which role; without any, accounts come from administrators alone. */
    grants: z
      .array(
        z.strictObject({
          claim: z.string().min(1),
          value: z.string().min(1),
          role: z.enum(roles),
          authority: z.string().min(1).optional(),
        }),
      )
      .default([]),
  })
