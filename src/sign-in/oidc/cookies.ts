import { generateCookie, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { readEnv } from '../../env.ts'
import { seal, unseal } from '../seal.ts'

/** A sign-in that is under way: what only this browser and we know of it. */
export interface Attempt {
  provider: string
  state: string
  nonce: string
  verifier: string
  /** Path to go to afterwards. */
  redirect: string
  /** Milliseconds since 1970. */
  until: number
}

/** By what somebody signed in: needed to sign out there too. */
export interface ProviderSession {
  provider: string
  idToken: string
}

const attemptSchema = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirect: z.string(),
  until: z.number(),
})
const sessionSchema = z.object({ provider: z.string(), idToken: z.string() })

const attempt = { name: 'schaltwerk-oidc', path: '/api/users/oidc', seconds: 10 * 60 }
const session = { name: 'schaltwerk-oidc-session', path: '/api/users/sign-out', seconds: 8 * 3600 }

type Kind = typeof attempt

const cookie = ({ name, path, seconds }: Kind, value: string): string =>
  generateCookie({
    name,
    path,
    value,
    httpOnly: true,
    maxAge: seconds,
    expires: new Date(Date.now() + seconds * 1000),
    // The provider sends people back from its own site.
    sameSite: 'Lax',
    secure: readEnv().SERVER_URL?.startsWith('https:') ?? false,
    returnCookieAsObject: false,
  }) as string

const expired = (kind: Kind): string => cookie({ ...kind, seconds: -1 }, '')

const valueOf = (req: PayloadRequest, { name }: Kind): unknown => {
  const pairs = (req.headers.get('cookie') ?? '').split(/; */)
  const sealed = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  const text = sealed && unseal(sealed, req.payload.config.secret, name)
  return text ? (JSON.parse(text) as unknown) : undefined
}

/** Keeps an attempt in the browser for ten minutes, sealed: nothing of it lies on the server. */
export const attemptCookie = (open: Omit<Attempt, 'until'>, req: PayloadRequest): string => {
  const until = Date.now() + attempt.seconds * 1000
  return cookie(
    attempt,
    seal(JSON.stringify({ ...open, until }), req.payload.config.secret, attempt.name),
  )
}

/** The attempt of this browser, unless it is too old or somebody wrote it. */
export const attemptOf = (req: PayloadRequest): Attempt | undefined => {
  const open = attemptSchema.safeParse(valueOf(req, attempt)).data
  return open && open.until > Date.now() ? open : undefined
}

/** An attempt is made once. */
export const noAttempt = (): string => expired(attempt)

/** Remembers by which provider somebody signed in. */
export const sessionCookie = (value: ProviderSession, req: PayloadRequest): string =>
  cookie(session, seal(JSON.stringify(value), req.payload.config.secret, session.name))

/** By which provider this browser signed in. */
export const providerSessionOf = (req: PayloadRequest): ProviderSession | undefined =>
  sessionSchema.safeParse(valueOf(req, session)).data

/** Forgets it. */
export const noProviderSession = (): string => expired(session)
