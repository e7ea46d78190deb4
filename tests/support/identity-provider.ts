import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Provider } from 'oidc-provider'

/** What the provider says about the person who signs in next. */
export interface Persona {
  sub: string
  /** Level of assurance it confirms; none where absent. */
  acr?: string
  [claim: string]: unknown
}

/** A real OpenID provider on a port of this machine, whose sign-in page is a redirect. */
export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who signs in from now on. */
  persona: Persona
  stop: () => Promise<void>
}

interface Options {
  /** Addresses people may be sent back to. */
  redirectUris: string[]
  postLogoutRedirectUris?: string[]
  port?: number
  /** Claims that stand in the ID token too, as AGOV and others write them. Default: those of OpenID Connect alone. */
  claimsInToken?: readonly string[]
}

/** Starts a provider; everybody who comes is signed in as the persona. */
export const startIdentityProvider = async ({
  redirectUris,
  postLogoutRedirectUris = [],
  port = 0,
  claimsInToken = [],
}: Options): Promise<IdentityProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const started: IdentityProvider = {
    issuer,
    clientId: 'schaltwerk',
    clientSecret: 'a-secret-between-the-two-of-us-000',
    persona: { sub: 'nobody' },
    stop: () => close(server),
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: started.clientId,
        client_secret: started.clientSecret,
        redirect_uris: redirectUris,
        post_logout_redirect_uris: postLogoutRedirectUris,
      },
    ],
    jwks: { keys: [{ ...signingKey(), alg: 'RS256', use: 'sig' }] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    acrValues: ['aq100', 'aq300', 'aq400'],
    claims: {
      openid: ['sub', 'acr'],
      profile: ['name', 'groups', ...claimsInToken],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: claimsInToken.length === 0,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...started.persona, sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    renderError: (context, out) => {
      context.body = out
    },
  })
  const answer = provider.callback()
  server.on('request', (req, res) => {
    const path = req.url ?? ''
    if (!path.startsWith('/interaction/')) {
      void answer(req, res)
      return
    }
    void interact(provider, started.persona, { req, res })
  })
  return started
}

const signingKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })

type Incoming = Parameters<ReturnType<Provider['callback']>>

/** Signs the persona in and lets her consent, as she would by clicking. */
const interact = async (
  provider: Provider,
  { sub, acr }: Persona,
  { req, res }: { req: Incoming[0]; res: Incoming[1] },
): Promise<void> => {
  const { prompt, params, session, grantId } = await provider.interactionDetails(req, res)
  if (prompt.name === 'login') {
    const login = { accountId: sub, ...(acr && { acr }) }
    await provider.interactionFinished(req, res, { login })
    return
  }
  const known = grantId ? await provider.Grant.find(grantId) : undefined
  const grant =
    known ??
    new provider.Grant({ accountId: session?.accountId ?? sub, clientId: String(params.client_id) })
  grant.addOIDCScope('openid profile email')
  await provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } })
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
