import type { RichTextField, TextareaField, TextField } from 'payload'

import { builtIn, germanFirst } from './validators.ts'

interface TextOptions {
  /** German must exist before the document can be published. Default: false. */
  required?: boolean
  /** Characters. Default: no limit. */
  maxLength?: number
}

/** One line, in every locale. */
export const localizedText = (
  name: string,
  { required, maxLength }: TextOptions = {},
): TextField => ({
  name,
  type: 'text',
  localized: true,
  ...(maxLength && { maxLength }),
  ...(required && { required, validate: germanFirst(builtIn.text) }),
})

/**
 * One line that must exist in German, where the collection has no drafts: the database would ask for it in each locale
 * in which anything else is written.
 */
export const germanLine = (name: string, { maxLength }: TextOptions = {}): TextField => ({
  ...localizedText(name, maxLength === undefined ? {} : { maxLength }),
  validate: germanFirst<TextField>((value, options) =>
    builtIn.text(value, { ...options, required: true }),
  ),
})

/** Several lines without mark-up, in every locale. */
export const localizedTextarea = (
  name: string,
  { required, maxLength }: TextOptions = {},
): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  ...(maxLength && { maxLength }),
  ...(required && { required, validate: germanFirst(builtIn.textarea) }),
})

/** Paragraphs, headings, lists and links, in every locale. */
export const localizedRichText = (
  name: string,
  { required }: Pick<TextOptions, 'required'> = {},
): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  ...(required && { required, validate: germanFirst(builtIn.richText) }),
})
