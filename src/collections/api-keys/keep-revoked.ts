import type { CollectionBeforeChangeHook } from 'payload'

import type { ApiKey } from '../../generated/payload-types.ts'

/** A key that was revoked stays so: it may be in wrong hands. */
export const keepRevoked: CollectionBeforeChangeHook<ApiKey> = ({ data, originalDoc }) =>
  originalDoc?.revokedAt ? { ...data, revokedAt: originalDoc.revokedAt } : data
