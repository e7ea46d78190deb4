import type { DateField, Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { adminLanguages } from '../../i18n/locales.ts'

const moment = (name: string, more: Partial<DateField> = {}): Field => ({
  name,
  type: 'date',
  ...more,
})

/** What the system alone reads. */
const secret = (name: string, unique = false): Field => ({
  name,
  type: 'text',
  required: true,
  unique,
  hidden: true,
})

/**
 * Somebody who asked for the newsletter. The address is sealed with the key ring, and known again by a keyed hash; of the
 * token in the links of mails a hash is kept. Deleted as soon as it ends: nothing here says who once was subscribed.
 */
export const newsletterSubscriberFields: Field[] = [
  { name: 'key', type: 'text', required: true, unique: true },
  choiceField('locale', adminLanguages, { required: true, defaultValue: 'de' }),
  choiceField('state', ['pending', 'confirmed'], { required: true, defaultValue: 'pending' }),
  moment('requestedAt', { required: true, index: true }),
  moment('confirmedAt'),
  { name: 'consent', type: 'text', required: true },
  secret('addressDigest', true),
  secret('sealedAddress'),
  secret('tokenHash', true),
  moment('mailDueAt', { index: true, hidden: true }),
  moment('mailedAt', { hidden: true }),
  { name: 'mailAttempts', type: 'number', defaultValue: 0, hidden: true },
  { name: 'softBounces', type: 'json', hidden: true, admin: { hidden: true } },
]
