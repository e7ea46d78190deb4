import type { Watch } from '../watch.ts'
import { failedUndos, incidents, lateCases, longPauses, missingWorkflows } from './cases.ts'
import { deadJobs, failedWebhooks, failingRegistries, unsentMails } from './deliveries.ts'

/** Everything that is looked after, in the order people are told. */
export const watches: readonly Watch[] = [
  incidents,
  failedUndos,
  lateCases,
  deadJobs,
  failingRegistries,
  missingWorkflows,
  failedWebhooks,
  unsentMails,
  longPauses,
]
