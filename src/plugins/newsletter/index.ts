import type { CollectionConfig, Plugin } from 'payload'

import { NewsletterDeliveries } from './collections/newsletter-deliveries/index.ts'
import { sendIssue } from './endpoints/send-issue.ts'
import { sendingNumbers } from './endpoints/sending-numbers.ts'
import { testIssue } from './endpoints/test-issue.ts'
import { forgetDeliveries } from './forget-deliveries.ts'

export { createNewsletterWork } from './create-newsletter-work.ts'
export { createNewsletterDesk } from './subscriptions/create-desk.ts'

export interface NewsletterPluginOptions {
  /** Scheme, host and port people use. */
  baseUrl: string
  /** Mails of newsletters in a minute, at most. */
  perMinute: number
}

/** Sends issues of the newsletter to whoever subscribed, and keeps the ledger of it. */
export const newsletterPlugin =
  (options: NewsletterPluginOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        collection.slug === 'newsletters' ? withSending(collection, options) : collection,
      ),
      NewsletterDeliveries,
    ],
  })

const withSending = (
  collection: CollectionConfig,
  { baseUrl, perMinute }: NewsletterPluginOptions,
): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        ...collection.admin?.components?.edit,
        beforeDocumentControls: [
          ...(collection.admin?.components?.edit?.beforeDocumentControls ?? []),
          '/admin/newsletter-sending/index.tsx#NewsletterSending',
        ],
      },
    },
  },
  hooks: {
    ...collection.hooks,
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), forgetDeliveries],
  },
  endpoints: [
    ...(collection.endpoints || []),
    sendingNumbers,
    sendIssue({ perMinute }),
    testIssue({ baseUrl }),
  ],
})
