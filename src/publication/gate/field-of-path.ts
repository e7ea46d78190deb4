import type { Field } from 'payload'

import { type AdminLanguage, adminLanguages, type AdminText } from '../../i18n/locales.ts'

/** A field of a collection as an editor finds it. */
export interface FieldPlace {
  /** «Vorbedingungen 2 › Bezeichnung». */
  label: string
  /** Which tab of the document it stands on, counted from 0; absent beside the tabs. */
  tab?: number
}

/** Finds the field of a path, `conditions.1.title`, and names it in the reader's language. */
export const fieldOfPath = (
  fields: readonly Field[],
  path: string,
  language: string,
): FieldPlace => {
  const segments = path.split('.')
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    for (const [tab, { fields: inner }] of field.tabs.entries()) {
      const label = labelIn(inner, segments, language)
      if (label !== undefined) return { label, tab }
    }
  }
  return { label: labelIn(fields, segments, language) ?? path }
}

const labelIn = (
  fields: readonly Field[],
  [head = '', ...rest]: readonly string[],
  language: string,
): string | undefined => {
  for (const field of fields) {
    if (!('name' in field) && 'fields' in field) {
      const inner = labelIn(field.fields, [head, ...rest], language)
      if (inner !== undefined) return inner
    }
    if (!('name' in field) || field.name !== head) continue
    const own = textOf('label' in field ? field.label : undefined, language) ?? field.name
    const [row = '', ...below] = rest
    const isRow = /^\d+$/.test(row)
    const name = isRow ? `${own} ${String(Number(row) + 1)}` : own
    const inner =
      'fields' in field ? labelIn(field.fields, isRow ? below : rest, language) : undefined
    return inner === undefined ? name : `${name} › ${inner}`
  }
  return undefined
}

const textOf = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const known: AdminLanguage = adminLanguages.find((one) => one === language) ?? 'de'
  return (label as Partial<AdminText>)[known]
}
