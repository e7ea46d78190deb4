import type { FlattenedField } from 'payload'

/** Ids of what a sample refers to, by collection; others get none. */
export type References = Readonly<Record<string, number>>

let count = 0

/**
 * The least a document of a collection consists of, made from its fields: right for the database, not for every rule
 * of the collection. Thus a new collection takes part in the matrix without being told.
 */
export const aSample = (
  fields: readonly FlattenedField[],
  references: References,
): Record<string, unknown> => {
  count += 1
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, references)
      return value === undefined || ('virtual' in field && field.virtual)
        ? []
        : [[field.name, value]]
    }),
  )
}

const valueOf = (field: FlattenedField, references: References): unknown => {
  if (field.type === 'group' || field.type === 'tab') {
    return aSample(field.flattenedFields, references)
  }
  const isNeeded = ('required' in field && field.required) || ('unique' in field && field.unique)
  if (!isNeeded) return undefined
  if (field.type === 'select') {
    const [first] = field.options
    const value = typeof first === 'object' ? first.value : first
    return field.hasMany ? [value] : value
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const isOneOfSeveral = typeof field.relationTo !== 'string'
    const slug = typeof field.relationTo === 'string' ? field.relationTo : field.relationTo[0]
    const value = references[slug ?? '']
    const found = isOneOfSeveral ? { relationTo: slug, value } : value
    return field.hasMany ? [found] : found
  }
  return plainValues[field.type]?.()
}

const plainValues: Partial<Record<FlattenedField['type'], () => unknown>> = {
  text: () => `muster-${String(count)}`,
  textarea: () => `muster-${String(count)}`,
  code: () => `muster-${String(count)}`,
  email: () => `muster-${String(count)}@matrix.example`,
  number: () => count,
  date: () => '2030-01-01T00:00:00.000Z',
  checkbox: () => false,
  json: () => ({}),
}
