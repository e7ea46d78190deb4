import type { Field } from 'payload'

import { collections } from '../../src/collections/index.ts'
import { globals } from '../../src/globals/index.ts'
import { adminLanguages } from '../../src/i18n/locales.ts'

type Described = Field & { name: string; label?: unknown; admin?: { description?: unknown } }

/** Every named field with its path, however deep. */
const namedFields = (
  fields: readonly Field[],
  path: string,
): { path: string; field: Described }[] =>
  fields.flatMap((field) => {
    const own =
      'name' in field ? [{ path: `${path}.${field.name}`, field: field as Described }] : []
    const below = path + ('name' in field ? `.${field.name}` : '')
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field
          ? field.fields
          : []
    return [...own, ...namedFields(inner, below)]
  })

const isComplete = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  adminLanguages.every((language) => {
    const value = (text as Record<string, unknown>)[language]
    return typeof value === 'string' && value.trim() !== ''
  })

const everyField = [...collections, ...globals].flatMap(({ slug, fields }) =>
  namedFields(fields, slug),
)

it('every field has a label in German, French, Italian and English', () => {
  expect(everyField.length).toBeGreaterThan(400)
  expect(
    everyField.filter(({ field }) => !isComplete(field.label)).map(({ path }) => path),
  ).toEqual([])
})

it('every field an editor fills in has a sentence of help in the four languages', () => {
  const unexplained = everyField
    .filter(({ field }) => !('admin' in field && field.admin && 'hidden' in field.admin))
    .filter(({ field }) => !isComplete(field.admin?.description))
    .map(({ path }) => path)
  expect(unexplained).toEqual([])
})

it('every collection says in four languages what belongs in it', () => {
  const silent = collections.filter(
    ({ admin, labels }) => !isComplete(admin?.description) || !isComplete(labels?.plural),
  )
  expect(silent.map(({ slug }) => slug)).toEqual([])
})

it('every global says in four languages what is set in it', () => {
  const silent = globals.filter(
    ({ admin, label }) => !isComplete(admin?.description) || !isComplete(label),
  )
  expect(silent.map(({ slug }) => slug)).toEqual([])
})
