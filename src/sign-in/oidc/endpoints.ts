import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { type Endpoint, generatePayloadCookie, type PayloadRequest } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { type Claims, meetsAssurance } from '../../domain/sign-in/claims.ts'
import { Refusal, refusal } from '../refusal.ts'
import { startSession } from '../session.ts'
import { accountOf } from './account.ts'
import { type Attempt, attemptCookie, attemptOf, noAttempt, sessionCookie } from './cookies.ts'
import { refusedPage, signedInPage } from './page.ts'
import { callbackUrl, configurationOf, type Provider, providerNamed } from './provider.ts'

/** A person stands before this, not a program: what goes wrong is a page. */
const asPage =
  (act: (req: PayloadRequest) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      return await act(req)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, message, data } = error
      return refusedPage({ status, message, code: data.code }, [noAttempt()], req)
    }
  }

/** Sends somebody to her provider. Code flow with PKCE, state and nonce; what belongs together lies sealed in her browser. */
const login: Endpoint = {
  path: '/oidc/:provider/login',
  method: 'get',
  handler: asPage(async (req) => {
    const provider = providerNamed(req.routeParams?.provider, req)
    const configuration = await configurationOf(provider, req)
    const attempt = {
      provider: provider.key,
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      redirect: getSafeRedirect({
        fallbackTo: '/admin',
        redirectTo: req.searchParams.get('redirect') ?? '/admin',
      }),
    }
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: callbackUrl(provider, req).href,
      scope: provider.scopes.join(' '),
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ui_locales: req.i18n.language,
      ...(provider.acr.length > 0 && { acr_values: provider.acr.join(' ') }),
    })
    return new Response(null, {
      status: 302,
      headers: {
        Location: url.href,
        'Set-Cookie': attemptCookie(attempt, req),
        'Cache-Control': 'no-store',
      },
    })
  }),
}

/** Where the provider sends her back to. */
const callback: Endpoint = {
  path: '/oidc/:provider/callback',
  method: 'get',
  handler: asPage(async (req) => {
    const provider = providerNamed(req.routeParams?.provider, req)
    const attempt = attemptOf(req)
    if (attempt?.provider !== provider.key) throw refusal('PROVIDER_REFUSED', req)
    const { claims, idToken } = await claimsOf(provider, attempt, req)
    if (!meetsAssurance(provider.acr, claims)) throw refusal('ASSURANCE_TOO_LOW', req)
    const user = await accountOf(provider, claims, req)
    const { config } = req.payload.collections.users
    const token = generatePayloadCookie({
      collectionAuthConfig: config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: await startSession(user, req),
    })
    const cookies = [token, noAttempt(), sessionCookie({ provider: provider.key, idToken }, req)]
    return signedInPage(attempt.redirect, cookies, req)
  }),
}

/**
 * What the provider says about the person, checked: signature, issuer, audience, state, nonce, expiry.
 * Claims of the token go before those of the user info, and the level of assurance comes from the token alone.
 * @throws APIError PROVIDER_REFUSED, PROVIDER_UNAVAILABLE
 */
const claimsOf = async (
  provider: Provider,
  attempt: Attempt,
  req: PayloadRequest,
): Promise<{ claims: Claims & { iss: string; sub: string }; idToken: string }> => {
  const configuration = await configurationOf(provider, req)
  const url = callbackUrl(provider, req)
  url.search = req.searchParams.toString()
  try {
    const tokens = await authorizationCodeGrant(configuration, url, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    })
    const inToken = tokens.claims()
    if (!inToken || !tokens.id_token) throw new Error('The provider sent no identity token.')
    const inUserInfo = configuration.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(configuration, tokens.access_token, inToken.sub)
      : {}
    return { claims: { ...inUserInfo, acr: undefined, ...inToken }, idToken: tokens.id_token }
  } catch (error) {
    req.payload.logger.warn({ err: error, provider: provider.key }, 'a sign-in was refused')
    throw refusal('PROVIDER_REFUSED', req)
  }
}

/**
 * Signing in by a provider, below `/api/users`. Endpoints of Payload rather than routes of Express: they have its
 * request, with the language, the secret and the database, and answer on every surface the REST API is on.
 */
export const oidcEndpoints: Endpoint[] = [login, callback]
