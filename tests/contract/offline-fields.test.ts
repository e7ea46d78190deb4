import type { Field } from 'payload'

import { collections } from '../../src/collections/index.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Fields that Payload would edit with an editor of another host, with their path, however deep. */
const foreignFields = (fields: readonly Field[], path: string): string[] =>
  fields.flatMap((field) => {
    const here = 'name' in field ? `${path}.${field.name}` : path
    const own = isRecord(field.admin) && isRecord(field.admin.components) && field.admin.components
    const isHidden = isRecord(field.admin) && 'hidden' in field.admin && field.admin.hidden === true
    const isForeign = !isHidden && ['code', 'json'].includes(field.type) && !(own && own.Field)
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field
          ? field.fields
          : []
    return [...(isForeign ? [here] : []), ...foreignFields(inner, here)]
  })

it('no field is edited with what Payload fetches from another host', () => {
  expect(
    collections
      .filter(({ admin }) => admin?.hidden !== true)
      .flatMap(({ slug, fields }) => foreignFields(fields, slug)),
  ).toEqual([])
})
