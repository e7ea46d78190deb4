import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomPKCECodeVerifier,
} from 'openid-client'

import { openCookieBrowser } from './cookie-browser.ts'
import type { IdentityProvider, Persona } from './identity-provider.ts'

/** Where the provider sends residents back to: a front end that is no part of this. */
export const frontEnd = 'https://front.example/callback'

/** Signs a resident in at a front end, as it does it. @returns the header that carries her ID token */
export const signInResident = async (
  provider: IdentityProvider,
  persona: Persona,
): Promise<{ authorization: string }> => {
  provider.persona = persona
  const { issuer, clientId, clientSecret } = provider
  const client = await discovery(
    new URL(issuer),
    clientId,
    clientSecret,
    undefined,
    // The test is on this machine.
    { execute: [allowInsecureRequests] },
  )
  const verifier = randomPKCECodeVerifier()
  const url = buildAuthorizationUrl(client, {
    redirect_uri: frontEnd,
    scope: 'openid profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const isBack = ({ origin }: URL) => origin === new URL(frontEnd).origin
  const { url: back } = await openCookieBrowser().follow(url.href, isBack)
  const tokens = await authorizationCodeGrant(client, new URL(back), {
    pkceCodeVerifier: verifier,
  })
  return { authorization: `Bearer ${tokens.id_token ?? ''}` }
}
