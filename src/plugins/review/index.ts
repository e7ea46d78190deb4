import type { Plugin } from 'payload'

import { LinkChecks } from './collections/link-checks/index.ts'

/** Keeps content fresh: which links still answer, what is due to be checked, and who is told. */
export const reviewPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), LinkChecks],
})
