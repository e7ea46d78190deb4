import {
  allFields,
  blocksOf,
  fieldsBefore,
  type FieldState,
} from '../../../src/admin/condition-builder/known-field.ts'
import { aField } from '../domain/form/a-form.ts'

/** The state of a page of the admin: path and value of every field. */
const aState = (values: Record<string, unknown>): FieldState =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))

const row = (path: string, name: string, type = 'text', more: Record<string, unknown> = {}) => ({
  [`${path}.name`]: name,
  [`${path}.type`]: type,
  [`${path}.label`]: `Frage ${name}`,
  ...Object.fromEntries(Object.entries(more).map(([part, value]) => [`${path}.${part}`, value])),
})

const state = aState({
  'sections.0.title': 'Eins',
  ...row('sections.0.fields.0', 'kind', 'radio', {
    'options.0.value': 'dog',
    'options.0.label': 'Hund',
  }),
  ...row('sections.0.fields.1', 'home', 'block', { block: 7, prefixed: true }),
  'sections.1.title': 'Zwei',
  ...row('sections.1.fields.0', 'members', 'repeat'),
  ...row('sections.1.fields.0.itemFields.0', 'first'),
  ...row('sections.1.fields.0.itemFields.1', 'second'),
  ...row('sections.1.fields.1', 'last'),
})

const blocks = { 7: [aField('zip'), aField('text', 'town')] }

const names = (fields: { name: string }[]) => fields.map(({ name }) => name)

describe('the questions a condition can look at', () => {
  it('are those asked before, on the same page and on pages before, with those of blocks', () => {
    expect(names(fieldsBefore(state, 'sections.1.fields.1.visibleWhen', blocks))).toEqual([
      'kind',
      'homeZip',
      'homeTown',
      'members',
    ])
    expect(names(fieldsBefore(state, 'sections.0.fields.0.visibleWhen', blocks))).toEqual([])
  })

  it('are, in a repeated block, those of the same entry alone', () => {
    const path = 'sections.1.fields.0.itemFields.1.requiredWhen'
    expect(names(fieldsBefore(state, path, blocks))).toEqual(['first'])
  })

  it('are, in a reusable block, those of the block', () => {
    const ofBlock = aState({ ...row('fields.0', 'zip'), ...row('fields.1', 'town') })
    expect(names(fieldsBefore(ofBlock, 'fields.1.visibleWhen', {}))).toEqual(['zip'])
  })

  it('come with their options and their words', () => {
    const [first] = fieldsBefore(state, 'sections.0.fields.1.visibleWhen', blocks)
    expect(first).toEqual({
      name: 'kind',
      type: 'radio',
      label: 'Frage kind',
      options: [{ value: 'dog', label: 'Hund' }],
    })
  })
})

it('values are computed of everything a form asks', () => {
  expect(names(allFields(state, blocks))).toEqual([
    'kind',
    'homeZip',
    'homeTown',
    'members',
    'last',
  ])
})

it('the blocks of a form are known by their numbers, each once', () => {
  expect(blocksOf(state)).toEqual(['7'])
})
