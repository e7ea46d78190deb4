import { administrators, nobody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { outgoingMailFields } from './fields.ts'
import { outgoingMailTexts } from './texts.ts'

/** The outbox: mails written in the transaction that caused them, and sent after it. */
export const OutgoingMails = plainCollection({
  slug: 'outgoing-mails',
  custom: { isPersonal: true },
  kind: 'mails',
  texts: outgoingMailTexts,
  group: 'system',
  access: { read: administrators, create: nobody, update: nobody, delete: administrators },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'sentAt', 'attempts', 'lastError'],
  },
  fields: outgoingMailFields,
})
