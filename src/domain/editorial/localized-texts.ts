/** A field as far as it matters for finding its texts. */
export interface FieldShape {
  name: string
  type: string
  localized?: boolean | undefined
  /** Fields of a group or of the rows of an array. */
  flattenedFields?: readonly FieldShape[] | undefined
}

/** Texts of a document in one locale, by path. */
export type Texts = ReadonlyMap<string, unknown>

type Document = Readonly<Record<string, unknown>>

/**
 * The translatable texts of a document by their path; a row is named by its id, so that it may move.
 * @param locale which one to take where the document holds all of them; without, it holds one
 */
export const localizedTexts = (
  fields: readonly FieldShape[],
  document: Document,
  locale?: string,
): Texts => {
  const found = new Map<string, unknown>()
  collect(fields, document, { prefix: '', locale, found })
  return found
}

interface Search {
  prefix: string
  locale: string | undefined
  found: Map<string, unknown>
}

const collect = (fields: readonly FieldShape[], document: Document, search: Search): void => {
  for (const field of fields) {
    const value = document[field.name]
    const path = `${search.prefix}${field.name}`
    if (field.localized) {
      const text = search.locale && isDocument(value) ? value[search.locale] : value
      if (hasText(text)) search.found.set(path, text)
      continue
    }
    if (!field.flattenedFields) continue
    if (Array.isArray(value)) {
      value.filter(isDocument).forEach((row, at) => {
        const prefix = `${path}.${nameOf(row, at)}.`
        collect(field.flattenedFields ?? [], row, { ...search, prefix })
      })
    } else if (isDocument(value)) {
      collect(field.flattenedFields, value, { ...search, prefix: `${path}.` })
    }
  }
}

const nameOf = ({ id }: Document, at: number): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : String(at)

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether there is a word in it: a rich text of empty paragraphs has none. */
const hasText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(hasText)
  if (!isDocument(value)) return false
  return hasText(value.text) || hasText(value.root) || hasText(value.children)
}
