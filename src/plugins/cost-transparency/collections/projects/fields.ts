import type { ArrayField, Field } from 'payload'

import { milestoneStatuses } from '../../../../domain/cost/project/milestone.ts'
import { projectStates } from '../../../../domain/cost/project/project-state.ts'
import { calendarDateField } from '../../../../fields/calendar-date-field.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { identifierField } from '../../../../fields/identifier-field.ts'
import { localizedText, localizedTextarea } from '../../../../fields/localized-fields.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { keyField } from '../../fields.ts'

/** Levels of services a partner brings. */
const levels = ['kanton', 'gemeinde'] as const

const stateHistory: ArrayField = {
  name: 'stateHistory',
  type: 'array',
  fields: [
    choiceField('to', projectStates, { required: true }),
    calendarDateField('date', { required: true }),
    relationField('decision', 'programme-decisions'),
    calendarDateField('until'),
    relationField('continuing', 'authorities', { hasMany: true }),
  ],
}

const partners: ArrayField = {
  name: 'partners',
  type: 'array',
  fields: [
    relationField('authority', 'authorities', { required: true }),
    { name: 'role', type: 'text', required: true, maxLength: 120 },
    calendarDateField('since', { required: true }),
    calendarDateField('until'),
    localizedTextarea('effect', { maxLength: 1000 }),
    choiceField('endsLevels', levels, { hasMany: true }),
  ],
}

const milestones: ArrayField = {
  name: 'milestones',
  type: 'array',
  fields: [
    keyField,
    { name: 'kind', type: 'text', required: true, maxLength: 20 },
    localizedText('title', { maxLength: 200 }),
    {
      name: 'plannings',
      type: 'array',
      fields: [
        calendarDateField('plannedOn', { required: true }),
        calendarDateField('decidedOn', { required: true }),
        localizedText('reason', { maxLength: 500 }),
      ],
    },
    calendarDateField('forecastOn'),
    calendarDateField('actualOn'),
    {
      name: 'results',
      type: 'array',
      fields: [
        { name: 'document', type: 'text', required: true, maxLength: 500 },
        calendarDateField('acceptedOn'),
        { name: 'acceptedBy', type: 'text', maxLength: 200 },
      ],
    },
    {
      name: 'override',
      type: 'group',
      fields: [
        choiceField('status', milestoneStatuses),
        localizedText('reason', { maxLength: 500 }),
        calendarDateField('setOn'),
      ],
    },
  ],
}

/** A project of a programme: who, how far, until when, and what it brings. */
export const projectFields: Field[] = [
  localizedText('name', { required: true, maxLength: 120 }),
  identifierField('name'),
  relationField('programme', 'programmes', { required: true, index: true }),
  localizedTextarea('summary', { maxLength: 2000 }),
  relationField('lead', 'authorities'),
  choiceField('approach', ['classic', 'agile'], { required: true, defaultValue: 'classic' }),
  stateHistory,
  partners,
  milestones,
  relationField('dependsOn', 'projects', { hasMany: true }),
  relationField('services', 'services', { hasMany: true }),
  { name: 'systems', type: 'text', hasMany: true, maxLength: 200 },
]
