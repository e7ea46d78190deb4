import type { DateField, Field, FieldAccess, JSONField, NumberField, TextField } from 'payload'

import { caseContents, caseKeepers } from '../../../../access/submissions.ts'
import { channels, progresses } from '../../../../domain/submission/submission.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { jsonField } from '../../../../fields/json-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'

const never: FieldAccess = () => false

const moment = (name: string, index = false): DateField => ({
  name,
  type: 'date',
  index,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
})

/** What the engine notes for itself; no surface gives it out. */
const kept = <TField extends DateField | JSONField | NumberField | TextField>(
  field: TField,
): TField => ({
  ...field,
  hidden: true,
  access: { create: never, read: never, update: never },
  admin: { hidden: true },
})

const contents = { access: { read: caseContents } }

/** A case: what was sent, copied from the catalogue at receipt, and where it stands. */
export const submissionFields: Field[] = [
  { name: 'number', type: 'text', required: true, unique: true, index: true },
  { name: 'form', type: 'text', required: true, index: true },
  { name: 'formVersion', type: 'number', required: true },
  { name: 'formTitle', type: 'text' },
  { name: 'service', type: 'text', required: true, index: true },
  { name: 'ech0070Id', type: 'text' },
  relationField('owner', 'authorities', { index: true }),
  { name: 'jurisdiction', type: 'text' },
  choiceField('channel', channels, { required: true, defaultValue: 'online' }),
  { name: 'language', type: 'text', required: true },
  { name: 'state', type: 'text', required: true, index: true },
  choiceField('progress', progresses, { required: true, defaultValue: 'running', index: true }),
  relationField('assignee', 'users', { index: true }),
  { ...jsonField('answers'), ...contents },
  { ...jsonField('events'), ...contents },
  { name: 'lastError', type: 'text', ...contents },
  moment('receivedAt', true),
  moment('closedAt'),
  moment('deleteAfter', true),
  moment('anonymisedAt'),
  // A hold stops forgetting.
  { ...moment('heldAt', true), admin: { ...moment('heldAt').admin, position: 'sidebar' } },
  relationField('heldBy', 'users', { admin: { position: 'sidebar' } }),
  {
    name: 'holdReason',
    type: 'textarea',
    access: { read: caseKeepers },
    admin: { position: 'sidebar' },
  },
  kept({ name: 'workflow', type: 'text', required: true }),
  kept({ name: 'workflowVersion', type: 'number', required: true }),
  kept({ name: 'sealedAnswers', type: 'text' }),
  kept({ name: 'statusTokenHash', type: 'text' }),
  kept({ name: 'idempotencyKey', type: 'text', unique: true, index: true }),
  kept({ name: 'requestDigest', type: 'text' }),
  kept({ name: 'retentionDays', type: 'number' }),
  kept({ name: 'withdrawnRetentionDays', type: 'number' }),
  kept({ name: 'afterRetention', type: 'text' }),
  // Counts what is planned for the case: a job for another turn does nothing.
  kept({ name: 'turn', type: 'number', defaultValue: 0 }),
  // Counts the states it came through: names what a step does outside.
  kept({ name: 'visit', type: 'number', defaultValue: 0 }),
  kept({ name: 'failures', type: 'number', defaultValue: 0 }),
  kept(moment('enteredAt')),
  kept(moment('nextRunAt', true)),
  // What the step of this state has noted.
  kept({ name: 'memory', type: 'json' }),
]
