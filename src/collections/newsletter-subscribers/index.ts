import { administrators, nobody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { newsletterSubscriberFields } from './fields.ts'
import { newsletterSubscriberTexts } from './texts.ts'

/** Who gets the newsletter: entered by the subscription itself, readable for administrators alone. */
export const NewsletterSubscribers = plainCollection({
  slug: 'newsletter-subscribers',
  kind: 'subscribers',
  texts: newsletterSubscriberTexts,
  group: 'communication',
  access: { read: administrators, create: nobody, update: nobody, delete: administrators },
  custom: { isPersonal: true },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['key', 'locale', 'state', 'confirmedAt', 'consent'],
  },
  fields: newsletterSubscriberFields,
})
