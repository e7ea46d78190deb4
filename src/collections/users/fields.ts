import type { Field } from 'payload'

import { roles } from '../../access/roles.ts'
import { administratorsOnly } from '../../access/users.ts'
import { translatedLocales } from '../../i18n/locales.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'

/** A person who works here, and what for. */
export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120 },
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
          choiceField('locale', translatedLocales, {
            admin: {
              condition: (_, siblings: { role?: string }) => siblings.role === 'translator',
            },
          }),
        ],
      },
    ],
  },
  {
    name: 'isDemo',
    type: 'checkbox',
    defaultValue: false,
    access: { create: administratorsOnly, update: administratorsOnly },
    admin: { position: 'sidebar', readOnly: true },
  },
]
