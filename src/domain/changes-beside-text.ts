/** As much of a field's definition as it takes to compare two documents field by field. */
export interface ComparedField {
  name?: string | undefined
  type: string
  localized?: boolean | undefined
  defaultValue?: unknown
  /** Fields within: of a group, a named tab, or the rows of an array. */
  flattenedFields?: readonly ComparedField[]
}

type Row = Record<string, unknown>

/** Fields that are no content: what the database numbers, and what only shows. */
const isCompared = (field: ComparedField): field is ComparedField & { name: string } =>
  field.name !== undefined && !['join', 'ui'].includes(field.type)

/**
 * Paths of the fields whose values two documents do not share, translated texts left out: `feeRule`,
 * `contact.phone`, `conditions`. Rows may be neither added nor removed nor moved, since that changes all languages.
 */
export const changesBesideText = (
  fields: readonly ComparedField[],
  before: Row,
  after: Row,
): string[] =>
  fields.filter(isCompared).flatMap((field) => {
    if (field.localized) return []
    const [was, is] = [before[field.name], after[field.name]]
    if (field.flattenedFields && isRow(was) && isRow(is)) {
      return changesBesideText(field.flattenedFields, was, is).map(
        (path) => `${field.name}.${path}`,
      )
    }
    if (field.flattenedFields && Array.isArray(was) && Array.isArray(is)) {
      return areSameRows(field.flattenedFields, was, is) ? [] : [field.name]
    }
    // A field nobody filled in takes its default whenever the document is saved.
    const isUntouched = isEmpty(was) && (isEmpty(is) || isSame(is, field.defaultValue))
    return isUntouched || isSame(was, is) ? [] : [field.name]
  })

const areSameRows = (fields: readonly ComparedField[], was: unknown[], is: unknown[]): boolean =>
  was.length === is.length &&
  was.every((row, i) => {
    const other = is[i]
    return isRow(row) && isRow(other) && changesBesideText(fields, row, other).length === 0
  })

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRow(value) && Object.values(value).every(isEmpty))

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))

/** A value with its keys in order and its relations as ids. */
const comparable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(comparable)
  if (value instanceof Date) return value.toISOString()
  if (!isRow(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, comparable(inner)]),
  )
}
