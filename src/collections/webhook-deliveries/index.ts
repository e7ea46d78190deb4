import { nobody, overseers } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { webhookDeliveryFields } from './fields.ts'
import { webhookDeliveryTexts } from './texts.ts'

/** Every message to a webhook, and what became of it. */
export const WebhookDeliveries = plainCollection({
  slug: 'webhook-deliveries',
  kind: 'system',
  texts: webhookDeliveryTexts,
  group: 'system',
  access: { read: overseers, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'messageId',
    defaultColumns: ['messageId', 'webhook', 'event', 'state', 'attempts', 'httpCode', 'createdAt'],
    listSearchableFields: ['messageId', 'identifier'],
  },
  fields: webhookDeliveryFields,
})
