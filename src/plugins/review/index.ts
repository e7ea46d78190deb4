import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'

import { LinkChecks } from './collections/link-checks/index.ts'
import { verifyEndpoint } from './verification/verify-endpoint.ts'

export { sendDigests } from './digest/send-digests.ts'
export { createLinkAsker } from './link-check/ask.ts'
export { checkLinks } from './link-check/check-links.ts'
export { findTasks, type FoundTask } from './tasks/find-tasks.ts'

/** Keeps content fresh: which links still answer, what is due to be checked, and who is told. */
export const reviewPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []).map(withVerification), LinkChecks],
})

/** Content can be checked; everything else has no review. */
const withVerification = (collection: CollectionConfig): CollectionConfig =>
  typeof collection.versions === 'object' && collection.versions.drafts
    ? {
        ...collection,
        endpoints: [
          ...(collection.endpoints || []),
          verifyEndpoint(collection.slug as CollectionSlug),
        ],
      }
    : collection
