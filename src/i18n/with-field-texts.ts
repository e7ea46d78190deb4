import type { Field, Option } from 'payload'

import type { FieldText, FieldTexts } from './texts.ts'

/**
 * Puts label, help and option names on every field. A path is looked up in `own`,
 * then in `shared`, there also without its first segments: `additions.conditions.title` finds `conditions.title`.
 * @throws Error naming the path or option for which there is no text
 */
export const withFieldTexts = (
  fields: Field[],
  own: FieldTexts,
  shared: FieldTexts = {},
): Field[] =>
  labelledFields(
    fields,
    '',
    (path) =>
      own[path] ??
      shorter(path)
        .map((p) => shared[p])
        .find(Boolean),
  )

type Lookup = (path: string) => FieldText | undefined

/** `a.b.c`, `b.c`, `c`. */
const shorter = (path: string): string[] =>
  path.split('.').map((_, i, segments) => segments.slice(i).join('.'))

const labelledFields = (fields: Field[], parent: string, textOf: Lookup): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({
        ...tab,
        fields: labelledFields(tab.fields, parent, textOf),
      }))
      return { ...field, tabs }
    }
    if (!('name' in field)) {
      return 'fields' in field
        ? { ...field, fields: labelledFields(field.fields, parent, textOf) }
        : field
    }
    return labelled(field, `${parent}${field.name}`, textOf)
  })

type NamedField = Field & { name: string; options?: Option[]; fields?: Field[] }

const labelled = (field: NamedField, path: string, textOf: Lookup): Field => {
  const text = textOf(path)
  if (!text) throw new Error(`No text for the field ${path}`)
  const { label, help, singular, options } = text
  return {
    ...field,
    label,
    ...(singular && { labels: { singular, plural: label } }),
    ...(help && { admin: { ...field.admin, description: help } }),
    ...(field.options && { options: namedOptions(field.options, options, path) }),
    ...(field.fields && { fields: labelledFields(field.fields, `${path}.`, textOf) }),
  } as Field
}

const namedOptions = (values: Option[], texts: FieldText['options'], path: string): Option[] =>
  values.map((option) => {
    const value = typeof option === 'string' ? option : option.value
    const label = texts?.[value]
    if (!label) throw new Error(`No text for the option ${value} of the field ${path}`)
    return { value, label }
  })
