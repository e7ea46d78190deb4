import type { Field } from 'payload'

import { systemField } from '../../../../access/fields.ts'
import { costCategories } from '../../../../domain/cost/cost-category.ts'
import { bookingKinds } from '../../../../domain/cost/ledger/booking.ts'
import { calendarDateField } from '../../../../fields/calendar-date-field.ts'
import { choiceField } from '../../../../fields/choice-field.ts'
import { francsField } from '../../../../fields/francs-field.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { yearField } from '../../fields.ts'

const noted = (name: string, index = false): Field => ({
  name,
  type: 'text',
  index,
  access: systemField,
  admin: { readOnly: true, position: 'sidebar' },
})

/** What was entered, and the double entry it became. */
export const ledgerEntryFields: Field[] = [
  relationField('programme', 'programmes', { required: true, index: true }),
  choiceField('kind', bookingKinds, { required: true }),
  { name: 'text', type: 'text', required: true, maxLength: 200 },
  francsField('amountRappen'),
  choiceField('category', costCategories),
  relationField('payer', 'jurisdictions', {
    filterOptions: { kind: { in: ['municipality', 'canton'] } },
  }),
  calendarDateField('bookedOn', { required: true }),
  yearField('year', { required: true, index: true }),
  yearField('forYear'),
  relationField('project', 'projects'),
  { name: 'contract', type: 'text', maxLength: 64 },
  { name: 'supplier', type: 'text', maxLength: 200 },
  { name: 'valuation', type: 'textarea', maxLength: 1000 },
  relationField('decision', 'programme-decisions'),
  { name: 'condition', type: 'text', maxLength: 64 },
  { name: 'note', type: 'textarea', maxLength: 1000 },
  {
    ...noted('entryId'),
    unique: true,
  } as Field,
  {
    name: 'recordedAt',
    type: 'date',
    index: true,
    access: systemField,
    admin: { readOnly: true, position: 'sidebar', date: { displayFormat: 'dd.MM.yyyy HH:mm' } },
  },
  noted('corrects', true),
  noted('source'),
  { name: 'entry', type: 'json', access: systemField, admin: { hidden: true } },
]
