import type { z } from 'zod'
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client'
import type { PayloadRequest } from 'payload'

import type { Role } from '../../access/roles.ts'
import type { providerSettings } from '../../domain/sign-in/provider-settings.ts'
import { readEnv } from '../../env.ts'
import { refusal } from '../refusal.ts'

/** How to sign in by one provider. */
export type Provider = z.infer<ReturnType<typeof providerSettings<Role>>>

/** @throws APIError PROVIDER_UNKNOWN */
export const providerNamed = (key: unknown, req: PayloadRequest): Provider => {
  const provider = readEnv().OIDC_PROVIDERS.find((candidate) => candidate.key === key)
  if (!provider) throw refusal('PROVIDER_UNKNOWN', req)
  return provider
}

interface Known {
  configuration: Configuration
  until: number
}

/** What providers said about themselves; asked again every hour, at once after a failure. */
const known = new Map<string, Known>()
const validForMs = 60 * 60 * 1000
const timeoutSeconds = 10

/**
 * Where a provider's endpoints and keys are, asked for at use: one that is down keeps nobody else from signing in.
 * @throws APIError PROVIDER_UNAVAILABLE
 */
export const configurationOf = async (
  { key, issuer, clientId, clientSecret }: Provider,
  req: PayloadRequest,
): Promise<Configuration> => {
  const cacheKey = [key, issuer, clientId, clientSecret].join(' ')
  const cached = known.get(cacheKey)
  if (cached && cached.until > Date.now()) return cached.configuration
  try {
    const configuration = await discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
    })
    known.set(cacheKey, { configuration, until: Date.now() + validForMs })
    return configuration
  } catch (error) {
    req.payload.logger.error({ err: error, provider: key }, 'the sign-in provider is not available')
    throw refusal('PROVIDER_UNAVAILABLE', req)
  }
}

/** Where people reach this installation: the setting, or on this machine what they typed. */
export const baseUrl = (req: PayloadRequest): string => readEnv().SERVER_URL ?? req.origin

/** Where a provider sends people back to. */
export const callbackUrl = (provider: Provider, req: PayloadRequest): URL =>
  new URL(`/api/users/oidc/${provider.key}/callback`, baseUrl(req))
