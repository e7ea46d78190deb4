import type { Endpoint } from '../../endpoint.ts'
import { bounceEndpoint } from './bounces.ts'
import { newsletterFeeds } from './feeds.ts'
import { newsletterLists } from './lists.ts'
import { subscriptionEndpoints } from './subscriptions.ts'

/** Everything about newsletters below `/v1`: what was told, feeds of it, subscribing, and what comes back. */
export const newsletterEndpoints: readonly Endpoint[] = [
  ...newsletterLists,
  ...newsletterFeeds,
  ...subscriptionEndpoints,
  bounceEndpoint,
]
