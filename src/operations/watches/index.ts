import type { Watch } from '../watch.ts'
import { incidents, lateCases, longPauses, missingWorkflows } from './cases.ts'
import { deadJobs, failedWebhooks, failingRegistries, unsentMails } from './deliveries.ts'

/** Everything that is looked after, in the order people are told. */
export const watches: readonly Watch[] = [
  incidents,
  lateCases,
  deadJobs,
  failingRegistries,
  missingWorkflows,
  failedWebhooks,
  unsentMails,
  longPauses,
]
