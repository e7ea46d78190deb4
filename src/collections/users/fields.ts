import type { Field } from 'payload'

import { hasRoleEverywhere, roles } from '../../access/roles.ts'
import { administratorsOnly } from '../../access/users.ts'
import { translatedLocales } from '../../i18n/locales.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { adminLanguages } from '../../i18n/locales.ts'

/** Who a person is for her provider. Empty is absent: the pair is unique. */
const identityFields: Field[] = ['identityIssuer', 'identitySubject'].map((name) => ({
  name,
  type: 'text',
  access: { create: administratorsOnly, update: administratorsOnly },
  admin: {
    position: 'sidebar',
    condition: (data, _, { user }) =>
      hasRoleEverywhere(user, 'admin') || Boolean(data.identitySubject),
  },
  hooks: { beforeValidate: [({ value }: { value?: unknown }) => (value === '' ? null : value)] },
}))

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
          choiceField('locale', translatedLocales, {
            admin: {
              condition: (_, siblings: { role?: string }) => siblings.role === 'translator',
            },
          }),
        ],
      },
      {
        name: 'fromClaims',
        type: 'checkbox',
        defaultValue: false,
        admin: { readOnly: true, condition: (_, grant) => grant.fromClaims === true },
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
    name: 'disabled',
    type: 'checkbox',
    defaultValue: false,
    access: { create: administratorsOnly, update: administratorsOnly },
    admin: { position: 'sidebar' },
  },
  ...identityFields,
  {
    name: 'signingIn',
    type: 'ui',
    admin: { components: { Field: '/admin/second-factor/index.tsx#SecondFactor' } },
  },
  {
    name: 'isDemo',
    type: 'checkbox',
    defaultValue: false,
    access: { create: administratorsOnly, update: administratorsOnly },
    admin: { position: 'sidebar', readOnly: true },
  },
]
