import type { PublishedCollection } from '../published-record.ts'

/** Collections whose changes a webhook can tell of. */
export const watchableCollections = [
  'services',
  'service-variants',
  'faqs',
  'topics',
  'life-events',
  'business-events',
  'authorities',
  'jurisdictions',
  'responsibilities',
  'channels',
  'fees',
  'legal-bases',
  'evidences',
  'outputs',
  'announcements',
  'glossary-terms',
  'cost-snapshots',
] as const satisfies readonly PublishedCollection[]

/** Whether a webhook is told anything: an administrator pauses it, lasting failure disables it. */
export const webhookStates = ['active', 'paused', 'disabled'] as const

/** How far a delivery has come; one that failed for a day is given up. */
export const deliveryStates = ['waiting', 'delivered', 'given-up'] as const

/** A collection whose changes a webhook can tell of. */
export type WatchableCollection = (typeof watchableCollections)[number]

/** Whether a webhook can tell of a collection. */
export const isWatchable = (collection: string): collection is WatchableCollection =>
  watchableCollections.some((known) => known === collection)
