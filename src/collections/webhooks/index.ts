import { administrators, overseers } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { webhookFields } from './fields.ts'
import { webhookTexts } from './texts.ts'

/** Who outside is told of what becomes public. Source: Standard Webhooks. */
export const Webhooks = plainCollection({
  slug: 'webhooks',
  kind: 'connections',
  texts: webhookTexts,
  group: 'system',
  access: {
    read: overseers,
    create: administrators,
    update: administrators,
    delete: administrators,
  },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'state', 'lastDeliveredAt', 'failingSince'],
  },
  fields: webhookFields,
})
