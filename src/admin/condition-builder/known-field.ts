import type { FormField, FormFieldType } from '../../domain/form/form-definition.ts'
import { formFieldTypes } from '../../domain/form/form-definition.ts'
import { type BlockContents, fieldsOfBlock } from '../../domain/form/reusable-block.ts'

/** A field that conditions and calculated values can name, with its words in the language that is being edited. */
export interface KnownField {
  name: string
  type: FormFieldType
  label: string
  options: readonly { value: string; label: string }[]
}

/** The state of the fields of a page of the admin, by path. */
export type FieldState = Readonly<Record<string, { value?: unknown } | undefined>>

const textAt = (state: FieldState, path: string): string => {
  const value = state[path]?.value
  return typeof value === 'string' ? value : ''
}

/** How many rows there are below a path. */
const countRows = (state: FieldState, list: string, part = 'name'): number => {
  let count = 0
  while (state[`${list}.${String(count)}.${part}`]) count += 1
  return count
}

/** What the rows of a list ask, as far as they are filled in. @param end the row to stop before. Default: all of them */
const fieldsIn = (
  state: FieldState,
  list: string,
  blocks: BlockContents,
  end = countRows(state, list),
): KnownField[] =>
  Array.from({ length: end }, (_, i) => `${list}.${String(i)}`)
    .flatMap((row) => fieldsOfRow(state, row, blocks))
    .filter(({ name }) => name !== '')

const fieldsOfRow = (state: FieldState, row: string, blocks: BlockContents): KnownField[] => {
  const name = textAt(state, `${row}.name`)
  const label = textAt(state, `${row}.label`)
  if (textAt(state, `${row}.type`) === 'block') {
    const fields = blocks[String(state[`${row}.block`]?.value)] ?? []
    const prefixed = state[`${row}.prefixed`]?.value !== false
    return fieldsOfBlock({ name, label: { de: label }, prefixed, required: true }, fields).map(
      toKnown,
    )
  }
  const type = formFieldTypes.find((known) => known === textAt(state, `${row}.type`)) ?? 'text'
  const options = Array.from({ length: countRows(state, `${row}.options`, 'value') }, (_, i) => ({
    value: textAt(state, `${row}.options.${String(i)}.value`),
    label: textAt(state, `${row}.options.${String(i)}.label`),
  }))
  return [{ name, type, label, options }]
}

const toKnown = ({ name, type, label, options }: FormField): KnownField => ({
  name,
  type,
  label: label.de ?? '',
  options: options.map(({ value, label: text }) => ({ value, label: text.de ?? '' })),
})

const pages = (state: FieldState): number => countRows(state, 'sections', 'title')

/** Everything a form asks, in order; what is in repeated blocks stays there. */
export const allFields = (state: FieldState, blocks: BlockContents): KnownField[] =>
  Array.from({ length: pages(state) }, (_, page) => `sections.${String(page)}.fields`).flatMap(
    (list) => fieldsIn(state, list, blocks),
  )

/** What is asked before a row, and may decide about it. @param path of a field of the row: `sections.0.fields.2.visibleWhen` */
export const fieldsBefore = (
  state: FieldState,
  path: string,
  blocks: BlockContents,
): KnownField[] => {
  const [, list = '', row = '0'] = /^(.*)\.(\d+)\.[^.]+$/.exec(path) ?? []
  const here = fieldsIn(state, list, blocks, Number(row))
  const page = /^sections\.(\d+)\.fields$/.exec(list)?.[1]
  if (page === undefined) return here
  const earlier = Array.from({ length: Number(page) }, (_, i) => `sections.${String(i)}.fields`)
  return [...earlier.flatMap((one) => fieldsIn(state, one, blocks)), ...here]
}

/** Numbers of the reusable blocks that stand in a form, each once. */
export const blocksOf = (state: FieldState): string[] => [
  ...new Set(
    Object.entries(state).flatMap(([path, field]) => {
      const isBlock = /^sections\.\d+\.fields\.\d+\.block$/.test(path)
      return isBlock && typeof field?.value === 'number' ? [String(field.value)] : []
    }),
  ),
]
