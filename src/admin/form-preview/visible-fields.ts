import { holds } from '../../domain/form/logic.ts'
import type { UiField } from '../../domain/form/ui-schema.ts'
import { isObject } from '../../domain/form/visible-answers.ts'

/** Answers as they are filled in. */
export type Filled = Readonly<Record<string, unknown>>

/** A field that is shown now, and whether it has to be answered. */
export interface ShownField {
  field: UiField
  isRequired: boolean
}

/**
 * Fields that are shown with these answers, as the server asks them: one after the other, each by the answers before it.
 * @param values what conditions may look at beside the answers
 */
export const visibleFields = (
  fields: readonly UiField[],
  filled: Filled,
  values: object,
): ShownField[] => {
  const scope: Record<string, unknown> = { ...values }
  return fields.flatMap((field) => {
    if (field.visibleWhen !== undefined && !holds(field.visibleWhen, scope)) return []
    const isRequired =
      field.required || (field.requiredWhen !== undefined && holds(field.requiredWhen, scope))
    if (Object.hasOwn(filled, field.name)) scope[field.name] = filled[field.name]
    return [{ field, isRequired }]
  })
}

/** Answers without those that are empty: what is sent. */
export const sentAnswers = (filled: Filled): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filled)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [
        name,
        Array.isArray(value)
          ? value.map((item: unknown) => (isObject(item) ? sentAnswers(item) : item))
          : value,
      ]),
  )
