import type { Field } from 'payload'

import { roles } from '../../access/roles.ts'
import { administratorsOnly } from '../../access/users.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { adminLanguages } from '../../i18n/locales.ts'

/** A person who works here, and what for. */
export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120 },
  choiceField('language', adminLanguages, { defaultValue: 'de' }),
  {
    name: 'grants',
    type: 'array',
    saveToJWT: true,
    access: { create: administratorsOnly, update: administratorsOnly },
    fields: [
      {
        type: 'row',
        fields: [
          choiceField('role', roles, { required: true }),
          relationField('authority', 'authorities'),
        ],
      },
    ],
  },
  { name: 'weeklyDigest', type: 'checkbox', defaultValue: true },
  {
    // Week of the last digest, or of the last time there was nothing to tell.
    name: 'lastDigestWeek',
    type: 'text',
    access: { read: () => false, create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    name: 'isDemo',
    type: 'checkbox',
    defaultValue: false,
    access: { create: administratorsOnly, update: administratorsOnly },
    admin: { position: 'sidebar', readOnly: true },
  },
]
