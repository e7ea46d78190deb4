import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import {
  type CollectionAfterOperationHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  incrementLoginAttempts,
  type PayloadRequest,
} from 'payload'

import { hasRole } from '../access/roles.ts'
import { readEnv } from '../env.ts'
import type { User } from '../generated/payload-types.ts'
import { codeIn, textIn } from './body.ts'
import { refusal } from './refusal.ts'
import { beginSetup, finishSetup } from './second-factor/setup.ts'
import {
  type FittingCode,
  fittingCode,
  secondFactorOf,
  storeSecondFactor,
  useCode,
} from './second-factor/store.ts'

/** What one sign-in found out before its password was looked at; a GraphQL request may hold several, one after the other. */
interface Attempt {
  kind: 'login' | 'reset'
  fitting?: FittingCode | undefined
  recoveryCodes?: string[]
  /** Who asked, before Payload put the account in her place. */
  asker: PayloadRequest['user']
}

/** Payload hands its operations copies of the request; what lies in the context is the same in all of them. */
const attemptOf = (req: PayloadRequest): Attempt | undefined =>
  req.context.signInAttempt as Attempt | undefined

/** Set in a context by the server alone: the sign-in only proves a password and is undone afterwards. */
export const proving = 'provesPassword'

/**
 * Before a sign-in: looks at the code, and counts a wrong one as a wrong password counts. Payload's own counting
 * cannot be asked later: by then it holds the account in a transaction that a refusal undoes.
 */
export const weighCode: CollectionBeforeOperationHook = async (hook) => {
  const { args, req } = hook
  const { operation }: { operation: string } = hook
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const attempt: Attempt = { kind: operation === 'login' ? 'login' : 'reset', asker: req.user }
  req.context.signInAttempt = attempt
  if (attempt.kind === 'reset') return args

  const { collection, data } = args as unknown as LoginArgs
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : ''
  const user: (User & { lockUntil?: string | null }) | null = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!user) {
    await takeAsLong(data?.password)
    return args
  }
  const code = codeIn(req)
  const factor = code ? await secondFactorOf(req.payload, user.id) : undefined
  if (!factor) return args
  attempt.fitting = fittingCode(factor, code, req.payload.config.secret)
  const isLocked = Boolean(user.lockUntil) && new Date(user.lockUntil ?? 0) > new Date()
  if (!attempt.fitting && !isLocked) {
    await incrementLoginAttempts({
      collection: collection.config,
      payload: req.payload,
      user: user,
    })
  }
  return args
}

interface LoginArgs {
  collection: Parameters<typeof incrementLoginAttempts>[0] extends { collection: infer Config }
    ? { config: Config }
    : never
  data?: { email?: unknown; password?: unknown }
}

const hash = promisify(pbkdf2)

/** An unknown address costs the time of a known one: nobody learns from a clock who has an account. */
const takeAsLong = async (password: unknown): Promise<void> => {
  if (typeof password === 'string' && password.trim() !== '') {
    await hash(password, randomBytes(32), 600_000, 32, 'sha256')
  }
}

/**
 * Between the right password and the token: disabled accounts, accounts of a provider and accounts without their
 * second factor get none. Setting a new password comes through here too, but signs nobody in.
 * @throws APIError ACCOUNT_DISABLED, SIGN_IN_ELSEWHERE, SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG, SECOND_FACTOR_SETUP_NEEDED
 */
export const requireSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const attempt = attemptOf(req)
  if (attempt?.kind === 'reset') return user
  // Read again: hashing took its time, and somebody may have disabled the account meanwhile.
  const current: User | null = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: user.id } },
    req,
  })
  if (!current || current.disabled) throw refusal('ACCOUNT_DISABLED', req)
  if (current.identitySubject) throw refusal('SIGN_IN_ELSEWHERE', req)
  const factor = await secondFactorOf(req.payload, user.id, req)
  if (!factor) {
    if (!req.context[proving] && needsSecondFactor(current)) await enrol(user, req, attempt)
    return user
  }
  if (!codeIn(req)) throw refusal('SECOND_FACTOR_NEEDED', req)
  const { fitting } = attempt ?? {}
  if (fitting?.factor !== factor.id || !(await useCode(fitting, req))) {
    throw refusal('SECOND_FACTOR_WRONG', req)
  }
  return user
}

/** Whether the settings demand a second factor of this person. */
const needsSecondFactor = (user: User): boolean => {
  const { SECOND_FACTOR } = readEnv()
  return (
    SECOND_FACTOR === 'required' || (SECOND_FACTOR === 'administrators' && hasRole(user, 'admin'))
  )
}

const enrol = async (user: User, req: PayloadRequest, attempt?: Attempt): Promise<void> => {
  const ticket = textIn(req, 'setup')
  if (!ticket) {
    throw refusal('SECOND_FACTOR_SETUP_NEEDED', req, { setup: await beginSetup(user, req) })
  }
  const finished = finishSetup(user.id, { ticket, code: codeIn(req) }, req)
  const recoveryCodes = await storeSecondFactor(user.id, finished, req)
  if (attempt) attempt.recoveryCodes = recoveryCodes
}

/**
 * After setting a new password nobody is signed in: a link in a mail replaces the password, never the second factor.
 * After a sign-in that set up a second factor, its recovery codes go with the answer.
 */
export const settleSignIn: CollectionAfterOperationHook = async (hook) => {
  const { req, result } = hook
  const { operation }: { operation: string } = hook
  const attempt = attemptOf(req)
  if (operation === 'resetPassword') {
    const { user } = result as { user: User }
    await req.payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { sessions: [], updatedAt: null },
      req,
      returning: false,
    })
    req.user = attempt?.asker ?? null
    return { user: { id: user.id, email: user.email } }
  }
  if (operation === 'login' && attempt?.recoveryCodes) {
    return { ...(result as object), recoveryCodes: attempt.recoveryCodes }
  }
  return result
}
