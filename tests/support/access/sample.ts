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
  switch (field.type) {
    case 'text':
      return field.hasMany ? [] : `muster-${String(count)}`
    case 'textarea':
    case 'code':
      return `muster-${String(count)}`
    case 'email':
      return `muster-${String(count)}@matrix.example`
    case 'number':
      return count
    case 'date':
      return '2030-01-01T00:00:00.000Z'
    case 'checkbox':
      return false
    case 'json':
      return {}
    case 'select': {
      const [first] = field.options
      const value = typeof first === 'object' ? first.value : first
      return field.hasMany ? [value] : value
    }
    case 'relationship':
    case 'upload': {
      const several = typeof field.relationTo !== 'string'
      const slug = typeof field.relationTo === 'string' ? field.relationTo : field.relationTo[0]
      const value = references[slug ?? '']
      const found = several ? { relationTo: slug, value } : value
      return field.hasMany ? [found] : found
    }
    default:
      return undefined
  }
}
