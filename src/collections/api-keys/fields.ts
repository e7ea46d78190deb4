import type { DateField, Field, TextFieldManyValidation } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { administratorsOnly } from '../../access/users.ts'
import { finding } from '../../domain/finding.ts'
import { apiKeyScopes, checkApiKeyExpiry, isOrigin } from '../../domain/sign-in/api-key.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { messageFor } from '../../i18n/messages.ts'

const never = () => false
const isNew = ({ id }: { id?: unknown }) => !id

/** Only a new key has an end to choose. */
const validateExpiry: DateField['validate'] = (value, { operation, req }) => {
  if (operation !== 'create') return true
  const verdict = checkApiKeyExpiry(value ? new Date(value).toISOString() : '', new Date())
  return verdict ? messageFor(verdict, req.i18n.language) : true
}

/** Pages of a browser that may use the key: scheme, host and port. */
const validateOrigins: TextFieldManyValidation = (value, { req }) => {
  const wrong = (value ?? []).filter((origin) => !isOrigin(origin))
  return wrong.length === 0
    ? true
    : messageFor(finding('ORIGIN_INVALID', { origin: wrong.join(', ') }), req.i18n.language)
}

/** A key of a program that speaks to the API, for whom, for what and until when. */
export const apiKeyFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120 },
  {
    ...choiceField('scopes', apiKeyScopes, { required: true, hasMany: true }),
    access: { update: never },
  },
  {
    name: 'expiresAt',
    type: 'date',
    required: true,
    access: { update: never },
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
    validate: validateExpiry,
  },
  {
    ...relationField('owner', 'users', { index: true }),
    access: { create: administratorsOnly, update: never },
    // Who may not choose makes a key for herself.
    admin: {
      position: 'sidebar',
      condition: (_, __, { user }) => hasRoleEverywhere(user, 'admin'),
    },
  },
  {
    name: 'origins',
    type: 'text',
    hasMany: true,
    validate: validateOrigins,
  },
  {
    name: 'requestsPerMinute',
    type: 'number',
    min: 1,
    max: 1_000_000,
    access: { create: administratorsOnly, update: administratorsOnly },
    admin: {
      position: 'sidebar',
      condition: (_, __, { user }) => hasRoleEverywhere(user, 'admin'),
    },
  },
  {
    name: 'revokedAt',
    type: 'date',
    access: { create: never },
    admin: { position: 'sidebar', condition: (_, __, { operation }) => operation === 'update' },
  },
  {
    name: 'prefix',
    type: 'text',
    unique: true,
    access: { create: never, update: never },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => !isNew(data) },
  },
  {
    name: 'lastUsedAt',
    type: 'date',
    access: { create: never, update: never },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => !isNew(data) },
  },
  {
    name: 'hash',
    type: 'text',
    hidden: true,
    required: true,
    access: { create: never, read: never, update: never },
    admin: { hidden: true },
  },
  {
    // In the answer that creates the key, and nowhere else.
    name: 'secret',
    type: 'text',
    virtual: true,
    access: { create: never, update: never },
    admin: { hidden: true },
  },
]
