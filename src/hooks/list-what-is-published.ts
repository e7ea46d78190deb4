import type { CollectionBeforeOperationHook } from 'payload'

import { readsEverything } from '../access/rights.ts'

/**
 * Lists of canonical content show people who do not read all drafts what is published. Asked for drafts, Payload looks
 * at the newest version alone: a service the canton is working on would vanish from the lists in which municipalities
 * choose it. A single document still opens with its draft where the reader may see it.
 */
export const listWhatIsPublished: CollectionBeforeOperationHook = (hook) => {
  const { args, req } = hook
  const { operation, overrideAccess }: { operation: string; overrideAccess?: boolean } = hook
  const isList = operation === 'read' && !('id' in args)
  const isRestricted = Boolean(req.user) && overrideAccess !== true && !readsEverything(req.user)
  return isList && isRestricted ? { ...args, draft: false } : args
}
