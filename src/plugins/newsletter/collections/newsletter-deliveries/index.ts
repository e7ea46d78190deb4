import { administrators, nobody } from '../../../../access/content.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { newsletterDeliveryFields } from './fields.ts'
import { newsletterDeliveryTexts } from './texts.ts'

/** The ledger of what was sent to whom: each issue to each subscription once. */
export const NewsletterDeliveries = plainCollection({
  slug: 'newsletter-deliveries',
  kind: 'subscribers',
  texts: newsletterDeliveryTexts,
  group: 'communication',
  access: { read: administrators, create: nobody, update: nobody, delete: administrators },
  custom: { isPersonal: true },
  indexes: [{ fields: ['newsletter', 'subscriber'], unique: true }],
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['newsletter', 'state', 'attempts', 'sentAt', 'answer'],
  },
  fields: newsletterDeliveryFields,
})
