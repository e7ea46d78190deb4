import type { Field } from 'payload'

import { choiceField } from '../../fields/choice-field.ts'
import { locales } from '../../i18n/locales.ts'

/** Somebody who asked for the newsletter and confirmed it; the token of confirmation and unsubscription is kept as a hash. */
export const newsletterSubscriberFields: Field[] = [
  { name: 'email', type: 'email', required: true, unique: true },
  choiceField('locale', locales, { required: true, defaultValue: 'de' }),
  choiceField('state', ['pending', 'confirmed', 'unsubscribed'], {
    required: true,
    defaultValue: 'pending',
  }),
  { name: 'requestedAt', type: 'date', required: true },
  { name: 'confirmedAt', type: 'date' },
  { name: 'unsubscribedAt', type: 'date' },
  { name: 'tokenHash', type: 'text', hidden: true },
]
