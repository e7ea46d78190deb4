import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { record, recordNow } from './record.ts'

interface Attempt {
  collectionSlug: string
  /** What was typed: kept in memory until the attempt has its outcome, never written. */
  email: string
  isReset: boolean
}

const attemptsKey = 'signInAttempts'

/** Attempts of this request whose outcome is not known yet; the same list wherever the context is copied to. */
const attemptsOf = ({ context }: PayloadRequest): Attempt[] => {
  const known = context[attemptsKey] as Attempt[] | undefined
  if (known) return known
  const attempts: Attempt[] = []
  context[attemptsKey] = attempts
  return attempts
}

/** Payload's type calls some names of operations deprecated, and hands them over all the same. */
interface Operation {
  operation: string
}

const noteAttempt: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const { operation }: Operation = hook
  const isReset = operation === 'resetPassword'
  if (operation === 'login' || isReset) {
    const { email } = (args as { data?: { email?: unknown } }).data ?? {}
    attemptsOf(req).push({
      collectionSlug: collection.slug,
      email: typeof email === 'string' ? email.toLowerCase().trim() : '',
      isReset,
    })
  }
  return args
}

const recordSignIn: CollectionAfterLoginHook<{ id: number | string }> = async ({
  collection,
  req,
  user,
}) => {
  const attempt = attemptsOf(req).pop()
  const account = { collectionSlug: collection.slug, documentId: String(user.id) }
  const actor = `${collection.slug}:${String(user.id)}`
  if (attempt?.isReset) {
    await record(req, {
      action: 'password-reset',
      actor,
      changedFields: ['password'],
      ...account,
    })
  }
  await record(req, { action: 'sign-in', actor, ...account })
}

const recordSignOut: CollectionAfterLogoutHook = async ({ collection, req }) => {
  await record(req, {
    action: 'sign-out',
    collectionSlug: collection.slug,
    documentId: req.user ? String(req.user.id) : null,
  })
}

/** What a collection of accounts tells the audit log besides its changes. */
export const signInHooks: {
  beforeOperation?: CollectionBeforeOperationHook[]
  afterLogin?: CollectionAfterLoginHook[]
  afterLogout?: CollectionAfterLogoutHook[]
} = { beforeOperation: [noteAttempt], afterLogin: [recordSignIn], afterLogout: [recordSignOut] }

/**
 * Records every sign-in of this request that did not succeed, by the account it was meant for, where there is one.
 * Called where an answer is made of the error: Payload tells no hook of a refused sign-in.
 */
export const recordFailedSignIns = async (req: PayloadRequest): Promise<void> => {
  for (const { collectionSlug, email } of attemptsOf(req).splice(0)) {
    const account = email === '' ? null : await accountOf(req, collectionSlug, email)
    await recordNow(req.payload, {
      action: 'sign-in-failed',
      actor: 'anonymous',
      collectionSlug,
      documentId: account,
    })
  }
}

const accountOf = async (
  { payload }: PayloadRequest,
  collection: string,
  email: string,
): Promise<string | null> => {
  const account = await payload.db.findOne<{ id: number | string }>({
    collection: collection as CollectionSlug,
    where: { email: { equals: email } },
    select: {},
  })
  return account ? String(account.id) : null
}
