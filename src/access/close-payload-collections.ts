import type { SanitizedConfig } from 'payload'

import { nobody } from './content.ts'
import { kindOf } from './kinds.ts'

/** Payload opens the collections it keeps for itself to everybody signed in; those of the kind `closed` are nobody's. */
export const closePayloadCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (kindOf(collection) !== 'closed') continue
    Object.assign(collection.access, {
      create: nobody,
      read: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    })
  }
  return config
}
