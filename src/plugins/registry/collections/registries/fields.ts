import type { Field } from 'payload'

import { systemField } from '../../../../access/fields.ts'
import {
  breakerStates,
  dataCategories,
  policiesWhenDown,
  registryHealthStates,
  registryModes,
} from '../../../../domain/registry/registry.ts'
import { checkSecretName } from '../../../../domain/registry/secret-name.ts'
import { checkIdentifier } from '../../../../domain/identifier.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { jsonField } from '../../../../fields/json-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { textFollowing } from '../../../../fields/validators.ts'
import { connectors } from '../../connectors/index.ts'
import {
  addressRule,
  legalBasisRule,
  modeRule,
  optionsRule,
  type RegistryRules,
} from './validators.ts'

/** What checks find, and nobody enters. */
const found = { access: systemField, admin: { readOnly: true } }

const day = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } as const

/** Which register, where it is, what it may be asked, and how it is. */
export const registryFields = (rules: RegistryRules): Field[] => [
  { name: 'name', type: 'text', required: true, maxLength: 120 },
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    validate: textFollowing(checkIdentifier) as never,
  },
  choiceField('kind', [...connectors.keys()], {
    required: true,
  }),
  relationField('owner', 'authorities'),
  {
    ...choiceField('mode', registryModes, { required: true, defaultValue: 'mock' }),
    validate: modeRule(rules),
  },
  { name: 'baseUrl', type: 'text', required: true, maxLength: 2000, validate: addressRule(rules) },
  {
    name: 'secretName',
    type: 'text',
    maxLength: 40,
    validate: textFollowing(checkSecretName) as never,
  },
  { ...jsonField('options'), validate: optionsRule },
  choiceField('dataCategories', dataCategories, { hasMany: true, required: true }),
  { ...relationField('legalBasis', 'legal-bases'), validate: legalBasisRule },
  choiceField('policyWhenDown', policiesWhenDown, { required: true, defaultValue: 'ask-by-hand' }),
  { name: 'isPaused', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
  {
    name: 'timeoutMs',
    type: 'number',
    required: true,
    defaultValue: 5000,
    min: 100,
    // With all attempts a step must be done before its case counts as lost with its process, after a minute.
    max: 15_000,
  },
  {
    name: 'checkEveryMinutes',
    type: 'number',
    defaultValue: 5,
    min: 0,
    max: 1440,
  },
  {
    name: 'health',
    type: 'group',
    access: systemField,
    admin: { position: 'sidebar', readOnly: true },
    fields: [
      choiceField('state', registryHealthStates, { defaultValue: 'unchecked', ...found }),
      {
        name: 'checkedAt',
        type: 'date',
        access: systemField,
        admin: { readOnly: true, date: day },
      },
      { name: 'latencyMs', type: 'number', ...found },
      { name: 'message', type: 'text', ...found },
      choiceField('breaker', breakerStates, { defaultValue: 'closed', ...found }),
      { name: 'failedAt', type: 'date', access: systemField, admin: { readOnly: true, date: day } },
      { name: 'lastError', type: 'text', ...found },
    ],
  },
]
