import { CatalogueError } from '../../../domain/errors.ts'
import type { NewsletterDesk } from '../../../domain/newsletter/desk.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** @throws CatalogueError UNAVAILABLE */
export const newsletterDeskOf = ({
  newsletterDesk,
}: Pick<LiveCatalogue, 'newsletterDesk'>): NewsletterDesk => {
  if (newsletterDesk) return newsletterDesk
  throw new CatalogueError('UNAVAILABLE', 'Nobody can subscribe here.')
}

/** How often somebody subscribes: it sends mails to an address anybody may type. */
export const subscriptionQuota = {
  name: 'subscriptions',
  seconds: 3600,
  anonymous: 10,
  keyed: 1000,
} as const
