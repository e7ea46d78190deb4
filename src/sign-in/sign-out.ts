import { buildEndSessionUrl } from 'openid-client'
import {
  type Endpoint,
  generateExpiredPayloadCookie,
  logoutOperation,
  type PayloadRequest,
} from 'payload'

import { isPerson } from '../access/api-key.ts'
import { noProviderSession, providerSessionOf } from './oidc/cookies.ts'
import { baseUrl, configurationOf, providerNamed } from './oidc/provider.ts'

/** Ends the session here, and says where to go: to the provider who ends its own too, or to the sign-in page. */
export const signOut: Endpoint = {
  path: '/sign-out',
  method: 'post',
  handler: async (req) => {
    const collection = req.payload.collections.users
    const url = await urlAfterwards(req)
    if (isPerson(req.user)) await logoutOperation({ collection, req })
    const headers = new Headers({ 'Cache-Control': 'no-store' })
    headers.append(
      'Set-Cookie',
      generateExpiredPayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: req.payload.config.cookiePrefix,
      }),
    )
    headers.append('Set-Cookie', noProviderSession())
    return Response.json({ url }, { headers })
  },
}

/** A provider that is down, unknown by now, or offers no end of sessions keeps nobody from signing out here. */
const urlAfterwards = async (req: PayloadRequest): Promise<string> => {
  const signIn = new URL('/admin/login', baseUrl(req)).href
  const session = providerSessionOf(req)
  if (!session || !isPerson(req.user)) return signIn
  try {
    const configuration = await configurationOf(providerNamed(session.provider, req), req)
    if (!configuration.serverMetadata().end_session_endpoint) return signIn
    return buildEndSessionUrl(configuration, {
      id_token_hint: session.idToken,
      post_logout_redirect_uri: signIn,
    }).href
  } catch (error) {
    req.payload.logger.warn({ err: error }, 'signed out here alone')
    return signIn
  }
}
