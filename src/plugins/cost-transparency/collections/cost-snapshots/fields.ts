import type { Field } from 'payload'

import { systemField } from '../../../../access/fields.ts'
import { relationField } from '../../../../fields/relation-field.ts'
import { nameOfPerson } from '../../snapshots/person-name.ts'

const moment = (name: string): Field => ({
  name,
  type: 'date',
  access: systemField,
  admin: {
    readOnly: true,
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
  },
})

/** Who it was: the account for the rules, and the name for those who may not read accounts. */
const person = (name: 'preparedBy' | 'publishedBy'): Field[] => [
  { ...relationField(name, 'users', { admin: { hidden: true } }), access: systemField },
  {
    name: `${name}Name`,
    type: 'text',
    virtual: true,
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
    hooks: { afterRead: [nameOfPerson(name)] },
  },
]

/** A state of the books: who prepared it, who published it, from when on it is public, and all of it. */
export const costSnapshotFields: Field[] = [
  {
    name: 'identifier',
    type: 'text',
    unique: true,
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
  },
  relationField('programme', 'programmes', { required: true, index: true }),
  { name: 'sources', type: 'text', hasMany: true, required: true, maxLength: 500 },
  { name: 'note', type: 'textarea', maxLength: 2000 },
  {
    name: 'embargoUntil',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  },
  moment('asOf'),
  ...person('preparedBy'),
  ...person('publishedBy'),
  moment('publishedAt'),
  moment('publicSince'),
  { name: 'content', type: 'json', access: systemField, admin: { hidden: true } },
]
