import type { CollectionConfig, Field, Plugin } from 'payload'

import {
  checkDevelopmentAddress,
  checkWebhookAddress,
} from '../../domain/webhook/webhook-address.ts'
import { textFollowing } from '../../fields/validators.ts'
import { replayMessage } from './endpoints/replay-message.ts'
import { replayWebhook } from './endpoints/replay-webhook.ts'
import { rotateSecret } from './endpoints/rotate-secret.ts'
import { testMessage } from './endpoints/test-message.ts'
import { forgetDeliveries } from './hooks/forget-deliveries.ts'
import { keepWebhook, sendWhatWaited } from './hooks/keep-webhook.ts'
import { showSecret } from './hooks/show-secret.ts'
import { createPoster } from './send/create-poster.ts'

export { createWebhookWork } from './work/create-webhook-work.ts'

export interface WebhooksPluginOptions {
  /** Whether webhooks may lead to http addresses and into private networks. Default: false. */
  allowPrivate?: boolean
}

/** Makes webhooks work: their secrets and addresses, and what administrators do with them by hand. */
export const webhooksPlugin =
  ({ allowPrivate = false }: WebhooksPluginOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (collection.slug === 'webhooks') return withWebhooks(collection, allowPrivate)
      return collection.slug === 'webhook-deliveries'
        ? { ...collection, endpoints: [...(collection.endpoints || []), replayMessage] }
        : collection
    }),
  })

const withWebhooks = (collection: CollectionConfig, allowPrivate: boolean): CollectionConfig => {
  const { endpoints, fields, hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), keepWebhook],
      afterChange: [...(hooks?.afterChange ?? []), sendWhatWaited],
      afterRead: [...(hooks?.afterRead ?? []), showSecret],
      beforeDelete: [...(hooks?.beforeDelete ?? []), forgetDeliveries],
    },
    endpoints: [
      ...(endpoints || []),
      replayWebhook,
      rotateSecret,
      testMessage(createPoster({ allowPrivate })),
    ],
    fields: fields.map((field) => withAddressCheck(field, allowPrivate)),
  }
}

const withAddressCheck = (field: Field, allowPrivate: boolean): Field =>
  field.type === 'text' && field.name === 'url' && !field.hasMany
    ? {
        ...field,
        validate: textFollowing(allowPrivate ? checkDevelopmentAddress : checkWebhookAddress),
      }
    : field
