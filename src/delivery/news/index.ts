import type { Endpoint } from '../endpoint.ts'
import { archivePage, issuePage } from './archive.ts'
import { subscriptionLinkPages } from './links.ts'
import { sentSubscribePage, subscribePage } from './subscribe.ts'

/** The pages of the newsletter: its archive, subscribing, and what the links of its mails lead to. */
export const newsPages: readonly Endpoint[] = [
  archivePage,
  issuePage,
  subscribePage,
  sentSubscribePage,
  ...subscriptionLinkPages,
]
