import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '../../generated/payload-types.ts'

/** A disabled account has no sessions: whoever holds a token is refused with the next request. */
export const endSessionsOfDisabled: CollectionBeforeChangeHook<User> = ({ data }) =>
  data.disabled ? { ...data, sessions: [] } : data
