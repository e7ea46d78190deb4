import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import type { ApiKey } from '../../generated/payload-types.ts'
import { hashOfSecret, newApiKey } from '../../sign-in/api-keys/new-key.ts'

/** Makes the key: what finds it and the hash of its secret are kept, the secret itself goes with the answer. */
export const issueKey: CollectionBeforeValidateHook<ApiKey> = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { prefix, secret } = newApiKey()
  req.context.issuedKey = { prefix, shown: `${prefix}_${secret}` }
  return { ...data, owner: data?.owner ?? req.user?.id, prefix, hash: hashOfSecret(secret) }
}

/** Shows a new key this once. */
export const showKeyOnce: CollectionAfterChangeHook<ApiKey> = ({ context, doc, operation }) => {
  const issued = context.issuedKey as { prefix: string; shown: string } | undefined
  const isIssued = operation === 'create' && issued?.prefix === doc.prefix
  return isIssued ? { ...doc, secret: issued?.shown } : doc
}
