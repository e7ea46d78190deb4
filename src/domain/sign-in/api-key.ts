import { finding, type Verdict } from '../finding.ts'

/** What a key may be for. A key never may more than the person who owns it. */
export const apiKeyScopes = ['read-published', 'read-drafts', 'write-content'] as const

export type ApiKeyScope = (typeof apiKeyScopes)[number]

/** A key in its two parts: the public beginning finds it, the secret proves it. */
export interface ApiKeyParts {
  /** `lk_` and eight hexadecimal digits; shown in lists. */
  prefix: string
  /** 256 random bits, base64url. */
  secret: string
}

const pattern = /^(lk_[0-9a-f]{8})_([A-Za-z0-9_-]{43})$/

/** Whether an `Authorization` header wants to be a key, well formed or not. */
export const looksLikeApiKey = (authorization: string): boolean =>
  /^bearer\s+lk_/i.test(authorization)

/** The key in an `Authorization` header; undefined where there is none or it is malformed. */
export const apiKeyIn = (authorization: string): ApiKeyParts | undefined => {
  const [, prefix, secret] = pattern.exec(authorization.replace(/^bearer\s+/i, '').trim()) ?? []
  return prefix && secret ? { prefix, secret } : undefined
}

/** When a key is valid; times in ISO 8601. */
export interface ApiKeyLife {
  expiresAt: string
  revokedAt?: string | null
}

/** Whether a key whose secret is right may be used now. */
export const checkApiKeyUse = ({ expiresAt, revokedAt }: ApiKeyLife, now: Date): Verdict => {
  if (revokedAt) return finding('KEY_REVOKED')
  return Date.parse(expiresAt) > now.getTime() ? undefined : finding('KEY_EXPIRED')
}

/** Years a key lives at most. */
const longestKeyYears = 2

/** The day a new key ends lies ahead, at most two years. */
export const checkApiKeyExpiry = (expiresAt: string, now: Date): Verdict => {
  const last = new Date(now)
  last.setUTCFullYear(last.getUTCFullYear() + longestKeyYears)
  // The admin sets a day at noon: the last day counts as a whole.
  last.setUTCHours(23, 59, 59, 999)
  const time = Date.parse(expiresAt)
  return time > now.getTime() && time <= last.getTime()
    ? undefined
    : finding('KEY_EXPIRY_INVALID', { years: longestKeyYears })
}

/** Milliseconds between two notes of when a key was used. */
const noteUseEveryMs = 60_000

/** Whether a text is an origin as browsers name it: scheme, host and port alone. Source: RFC 6454, 7. */
export const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { origin, protocol } = new URL(text)
  return /^https?:$/.test(protocol) && origin === text
}

/** Whether the use of a key is worth a write. */
export const isUseWorthNoting = (lastUsedAt: string | null | undefined, now: Date): boolean =>
  !lastUsedAt || now.getTime() - Date.parse(lastUsedAt) >= noteUseEveryMs

/** Whether a key reads as its owner does, drafts included; otherwise it reads what everybody reads. */
export const readsAsOwner = (scopes: readonly ApiKeyScope[]): boolean =>
  scopes.includes('read-drafts') || scopes.includes('write-content')
