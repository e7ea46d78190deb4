import type {
  DateField,
  NumberField,
  RichTextField,
  TextareaField,
  TextField,
  Validate,
} from 'payload'
import { number, richText, text, textarea } from 'payload/shared'

import type { Verdict } from '../domain/finding.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { messageFor } from '../i18n/messages.ts'

type FieldValidate<TField extends object> = Validate<unknown, unknown, unknown, TField>

/** Payload's own check of a text, then a rule of the domain, its finding in the reader's language. */
export const textFollowing =
  (rule: (value: string) => Verdict): FieldValidate<TextField> =>
  (value, options) => {
    const verdict = typeof value === 'string' && value !== '' ? rule(value) : undefined
    return verdict
      ? messageFor(verdict, options.req.i18n.language)
      : text(value as string, options as never)
  }

/** The same for a number. */
export const numberFollowing =
  (rule: (value: number) => Verdict): FieldValidate<NumberField> =>
  (value, options) => {
    const verdict = typeof value === 'number' ? rule(value) : undefined
    return verdict
      ? messageFor(verdict, options.req.i18n.language)
      : number(value as number, options as never)
  }

/** A required text must exist in German; in the other locales it may be missing. */
export const germanFirst =
  <TField extends DateField | RichTextField | TextareaField | TextField>(
    validate: FieldValidate<TField>,
  ): FieldValidate<TField> =>
  (value, options) =>
    isEmpty(value) && options.req.locale !== defaultLocale ? true : validate(value, options)

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** Payload's checks for the three kinds of text, as arguments of `germanFirst`. */
export const builtIn = {
  text: text as unknown as FieldValidate<TextField>,
  textarea: textarea as unknown as FieldValidate<TextareaField>,
  richText: richText as unknown as FieldValidate<RichTextField>,
}
