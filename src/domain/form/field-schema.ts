import type { Locale } from '../locale.ts'
import { inLocale, type LocalizedText } from '../localized-text.ts'
import type { FormField } from './form-definition.ts'
import { type FieldLimits, limitsOf } from './limits-of.ts'

/** A JSON Schema 2020-12, or part of one. */
export type JsonSchema = boolean | { [keyword: string]: unknown }

/** A schema of the items of a block. */
type SchemaOfItems = (fields: readonly FormField[]) => JsonSchema

interface FieldSchemaOptions {
  /** Locale of titles and descriptions; without it there are none. */
  locale?: Locale | undefined
  itemsSchema: SchemaOfItems
}

/** Letters of a short and of a long text, and entries, where the form says nothing. */
const mostLetters = { text: 250, textarea: 5000 }
const mostItems = 50
const mostFiles = 20

/** Rappen people may be asked about: a hundred million francs. */
const mostRappen = 10_000_000_000

/** What one answer looks like; whether it must be there, its form says. */
export const fieldSchema = (
  field: FormField,
  { locale, itemsSchema }: FieldSchemaOptions,
): { [keyword: string]: unknown } => ({
  ...textsOf(field, locale),
  ...kindOf(field, { locale, itemsSchema }),
})

const textsOf = ({ label, help }: FormField, locale: Locale | undefined) => {
  const title = textIn(label, locale)
  const description = textIn(help, locale)
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  }
}

/** A text in a locale, or in its fallback. */
export const textIn = (
  text: LocalizedText | undefined,
  locale: Locale | undefined,
): string | undefined => (locale === undefined ? undefined : inLocale(text, locale)?.value)

const kindOf = (field: FormField, options: FieldSchemaOptions): { [keyword: string]: unknown } => {
  const limits = limitsOf(field)
  switch (field.type) {
    case 'ahv':
      return { type: 'string', format: 'ahv-number', maxLength: 16 }
    case 'uid':
      return { type: 'string', format: 'uid', maxLength: 15 }
    case 'phone':
      return { type: 'string', format: 'phone', maxLength: 30 }
    case 'zip':
      return { type: 'string', format: 'postal-code', pattern: '^[1-9][0-9]{3}$' }
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'datetime':
      // In UTC, so that moments can be compared as they are written.
      return { type: 'string', format: 'date-time', pattern: 'Z$' }
    case 'boolean':
    case 'checkbox':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number', ...rangeOf(limits) }
    case 'money':
      return { type: 'integer', minimum: 0, maximum: mostRappen, ...rangeOf(limits) }
    case 'municipality':
      return { type: 'integer', minimum: 1, maximum: 9999 }
    case 'radio':
    case 'select':
      return choiceOf(field, options.locale)
    case 'checkboxes':
      return {
        type: 'array',
        items: choiceOf(field, options.locale),
        uniqueItems: true,
        ...(field.required && { minItems: 1 }),
      }
    case 'file':
      return filesOf(limits)
    case 'repeat':
      return {
        type: 'array',
        items: options.itemsSchema(field.itemFields ?? []),
        minItems: limits.minItems ?? (field.required ? 1 : 0),
        maxItems: limits.maxItems ?? mostItems,
      }
    case 'text':
    case 'street':
    case 'textarea':
      return textOf(limits, field.type === 'textarea' ? mostLetters.textarea : mostLetters.text)
  }
}

const textOf = (limits: FieldLimits, most: number) => ({
  type: 'string',
  minLength: limits.minLength ?? 1,
  maxLength: limits.maxLength ?? most,
  // Without a pattern of its own, more than blanks.
  pattern: limits.pattern ?? '\\S',
  ...(limits.format && { format: limits.format }),
})

const rangeOf = ({ min, max, step }: FieldLimits) => ({
  ...(typeof min === 'number' && { minimum: min }),
  ...(typeof max === 'number' && { maximum: max }),
  ...(step !== undefined && { multipleOf: step }),
})

const choiceOf = ({ options }: FormField, locale: Locale | undefined) => {
  if (options.length === 0) return textOf({}, mostLetters.text)
  if (locale === undefined) return { enum: [...new Set(options.map(({ value }) => value))] }
  return {
    type: 'string',
    oneOf: options.map(({ value, label }) => ({
      const: value,
      title: textIn(label, locale) ?? value,
    })),
  }
}

/** Tokens that uploads were answered with. */
const filesOf = ({ multiple }: FieldLimits) => ({
  type: 'array',
  items: { type: 'string', pattern: '^[A-Za-z0-9_-]{20,200}$' },
  minItems: 1,
  maxItems: multiple === true ? mostFiles : 1,
})
