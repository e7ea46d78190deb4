import type { AdminText } from './locales.ts'

/** What an editor reads about a field: its name, a sentence of help, and the names of its options. */
export interface FieldText {
  label: AdminText
  help?: AdminText
  /** One row of an array, where the label names the whole. */
  singular?: AdminText
  options?: Record<string, AdminText>
}

/** Texts by the path of a field: `title`, `processingTime.typical`, `conditions.text`. */
export type FieldTexts = Record<string, FieldText>

/** Every text an editor reads about a collection. */
export interface CollectionTexts {
  singular: AdminText
  plural: AdminText
  /** One sentence above the list: what belongs here. */
  description: AdminText
  /** Names of the tabs, by key; `editorial` is shared. */
  tabs?: Record<string, AdminText>
  fields: FieldTexts
}

/** Every text an editor reads about a global. */
export interface GlobalTexts {
  label: AdminText
  /** One sentence at the top: what is set here. */
  description: AdminText
  fields: FieldTexts
}
