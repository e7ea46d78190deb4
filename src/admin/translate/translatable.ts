import type { ClientField, FormState } from 'payload'

/** A text of a document that can be translated, and where it stands in the form. */
export interface Translatable {
  field: ClientField
  /** Path in the form: `conditions.0.title`. */
  path: string
  /** Path of what holds it: `conditions.0`, or nothing. */
  parentPath: string
  parentSchemaPath: string
  /** Names of the rows and groups it stands in, from the outside. */
  within: string[]
}

interface Place {
  parentPath: string
  parentSchemaPath: string
  within: string[]
}

type Named = ClientField & { name: string }

const kinds: ReadonlySet<string> = new Set(['text', 'textarea', 'richText'])

/**
 * The translatable texts of a form, in its order; rows of arrays as far as there are any.
 * @param name what people call a field, or one row of an array
 */
export const translatable = (
  fields: readonly ClientField[],
  form: FormState,
  name: (field: ClientField, row?: number) => string,
  place: Place,
): Translatable[] =>
  fields.flatMap((field): Translatable[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => translatable(tab.fields, form, name, place))
    }
    if (!('name' in field)) {
      return 'fields' in field ? translatable(field.fields, form, name, place) : []
    }
    const { path, schemaPath } = pathsOf(field, place)
    if (form[path]?.passesCondition === false || field.admin?.hidden) return []
    if ('localized' in field && field.localized && kinds.has(field.type)) {
      return [{ field, path, ...place }]
    }
    if (field.type === 'group') {
      return translatable(field.fields, form, name, {
        parentPath: path,
        parentSchemaPath: schemaPath,
        within: [...place.within, name(field)],
      })
    }
    if (field.type !== 'array') return []
    return (form[path]?.rows ?? []).flatMap((_, row) =>
      translatable(field.fields, form, name, {
        parentPath: `${path}.${String(row)}`,
        parentSchemaPath: schemaPath,
        within: [...place.within, name(field, row)],
      }),
    )
  })

const pathsOf = ({ name }: Named, { parentPath, parentSchemaPath }: Place) => ({
  path: parentPath ? `${parentPath}.${name}` : name,
  schemaPath: `${parentSchemaPath}.${name}`,
})

/** The value at a path of a document. */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      document,
    )
