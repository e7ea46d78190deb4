import type { ArrayField, Field } from 'payload'

import { systemField } from '../../../../access/fields.ts'
import { hermesPhases, releaseKinds } from '../../../../domain/cost/project/hermes-phase.ts'
import { calendarDateField } from '../../../../fields/calendar-date-field.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { francsField } from '../../../../fields/francs-field.ts'
import { identifierField } from '../../../../fields/identifier-field.ts'
import { jsonField } from '../../../../fields/json-field.ts'
import { localizedText, localizedTextarea } from '../../../../fields/localized-fields.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { keyField, yearField } from '../../fields.ts'

const phases = [...new Set([...hermesPhases.classic, ...hermesPhases.agile])]

const rates: ArrayField = {
  name: 'rates',
  type: 'array',
  fields: [
    yearField('fromYear', { required: true }),
    francsField('rappenPerInhabitant', { required: true }),
    { name: 'isVoluntary', type: 'checkbox', defaultValue: true },
  ],
}

const milestoneKinds: ArrayField = {
  name: 'milestoneKinds',
  type: 'array',
  fields: [
    { name: 'code', type: 'text', required: true, maxLength: 20 },
    localizedText('title', { required: true, maxLength: 120 }),
    choiceField('phase', phases, { required: true }),
    choiceField('release', releaseKinds),
    { name: 'needsResult', type: 'checkbox', defaultValue: false },
  ],
}

const conditions: ArrayField = {
  name: 'conditions',
  type: 'array',
  fields: [
    keyField,
    localizedTextarea('text', { required: true, maxLength: 1000 }),
    { name: 'milestone', type: 'text', maxLength: 64 },
    calendarDateField('fulfilledOn'),
  ],
}

const contracts: ArrayField = {
  name: 'contracts',
  type: 'array',
  fields: [
    keyField,
    choiceField('kind', ['contract', 'mandate'], { required: true }),
    localizedText('title', { required: true, maxLength: 200 }),
    { name: 'supplier', type: 'text', maxLength: 200 },
    calendarDateField('signedOn', { required: true }),
    calendarDateField('validFrom'),
    calendarDateField('validTo'),
    francsField('amountRappen'),
    { name: 'documents', type: 'text', hasMany: true, maxLength: 2000 },
    localizedTextarea('withheld', { maxLength: 1000 }),
    calendarDateField('withheldUntil'),
  ],
}

const interests: ArrayField = {
  name: 'interests',
  type: 'array',
  fields: [
    { name: 'role', type: 'text', required: true, maxLength: 120 },
    { name: 'organisation', type: 'text', required: true, maxLength: 200 },
    { name: 'isDeclared', type: 'checkbox', defaultValue: false },
    localizedTextarea('interest', { maxLength: 1000 }),
  ],
}

const innovators: ArrayField = {
  name: 'innovators',
  type: 'array',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    relationField('authority', 'authorities', { required: true }),
    calendarDateField('since', { required: true }),
    calendarDateField('until'),
    calendarDateField('consentedOn'),
    calendarDateField('withdrawnOn'),
  ],
}

const goals: ArrayField = {
  name: 'goals',
  type: 'array',
  fields: [
    keyField,
    localizedText('title', { required: true, maxLength: 200 }),
    relationField('projects', 'projects', { hasMany: true }),
  ],
}

/** Only the closing of a year writes it. */
const closings: ArrayField = {
  name: 'closings',
  type: 'array',
  access: systemField,
  admin: { readOnly: true },
  fields: [
    yearField('year', { required: true }),
    { name: 'closedAt', type: 'date', required: true, admin: { readOnly: true } },
  ],
}

/** What a programme is, by what it asks for, and who takes part. */
export const programmeFields: Field[] = [
  localizedText('name', { required: true, maxLength: 120 }),
  identifierField('name'),
  localizedTextarea('summary', { maxLength: 2000 }),
  relationField('sponsors', 'authorities', { hasMany: true }),
  { name: 'supporters', type: 'text', hasMany: true, maxLength: 200 },
  localizedTextarea('contractBasis', { maxLength: 2000 }),
  rates,
  conditions,
  milestoneKinds,
  contracts,
  goals,
  interests,
  innovators,
  closings,
  jsonField('ledgerMapping'),
  {
    name: 'isDemo',
    type: 'checkbox',
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
]
