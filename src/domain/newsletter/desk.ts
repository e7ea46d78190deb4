/** A wish to get the newsletter. */
export interface SubscriptionWish {
  address: string
  /** One of those newsletters are sent in. */
  language: 'de' | 'en' | 'fr' | 'it'
  /** Version of the text the person agreed to. */
  consent: string
}

/** What came of a link of confirmation. */
type Confirmation = 'confirmed' | 'unknown'

/** What came of a report of a mail server: it was noted, was known, or is about nothing that was sent from here. */
export type BounceTaken = 'noted' | 'known' | 'ignored'

/**
 * Where people subscribe to the newsletter and end it. Nothing that is answered here tells whether an address is known.
 */
export interface NewsletterDesk {
  /** Asks the address to confirm, or tells it that it gets the newsletter already. */
  subscribe: (wish: SubscriptionWish) => Promise<void>
  /** @param token of a link that was mailed */
  confirm: (token: string) => Promise<Confirmation>
  /** Ends it and deletes what is kept of it; of what has ended, nothing is left to end. */
  unsubscribe: (token: string) => Promise<void>
  /**
   * Takes a report on a mail, as it came to the mailbox. Source: RFC 3464.
   * @throws CatalogueError CALLBACK_REFUSED where it is not signed, BODY_INVALID where it is no report
   */
  bounced: (report: { bytes: Buffer; signature: string | undefined }) => Promise<BounceTaken>
}
