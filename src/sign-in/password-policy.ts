import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { checkPassword, type PasswordOwner } from '../domain/sign-in/password.ts'
import type { User } from '../generated/payload-types.ts'
import { messageFor } from '../i18n/messages.ts'

const check = (password: string, owner: PasswordOwner, req: PayloadRequest): void => {
  const verdicts = checkPassword(password, owner)
  if (verdicts.length === 0) return
  const messages = verdicts.map((verdict) =>
    verdict ? messageFor(verdict, req.i18n.language) : '',
  )
  const errors = [{ path: 'password', message: messages.join(' ') }]
  throw new ValidationError({ collection: 'users', errors, req }, req.t)
}

/** A new password of an account, whoever sets it. @throws ValidationError at `password`, with everything that is wrong */
export const checkNewPassword: CollectionBeforeValidateHook<User> = ({
  data,
  originalDoc,
  req,
}) => {
  if (typeof data?.password === 'string' && data.password !== '') {
    check(data.password, { ...originalDoc, ...data }, req)
  }
  return data
}

/** The password somebody sets by the link in a mail: Payload hands it past the other hooks. */
export const checkResetPassword: CollectionBeforeOperationHook = async (hook) => {
  const { args, req } = hook
  const { operation }: { operation: string } = hook
  if (operation !== 'resetPassword') return args
  const { data } = args as unknown as { data?: { token?: unknown; password?: unknown } }
  if (typeof data?.token !== 'string' || data.token === '' || typeof data.password !== 'string') {
    return args
  }
  const owner: User | null = await req.payload.db.findOne({
    collection: 'users',
    where: { resetPasswordToken: { equals: data.token } },
    req,
  })
  if (owner) check(data.password, owner, req)
  return args
}
