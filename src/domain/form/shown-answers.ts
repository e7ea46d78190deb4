import type { Locale } from '../locale.ts'
import { textIn } from './field-schema.ts'
import type { FormDefinition, FormField, FormFieldType } from './form-definition.ts'
import { type Answers, isObject } from './visible-answers.ts'

/** An answer as a person reads it who did not fill in the form. */
export interface ShownAnswer {
  name: string
  label: string
  type: FormFieldType
  /** The values, labels of options in place of their names; of a block, of files and of anything else as they were sent. */
  values: (boolean | number | string)[]
  /** It is encrypted, and was not opened. */
  isSealed: boolean
  /** Of a block: its entries. */
  items?: ShownAnswer[][]
}

/** A page of a form with its answers; questions that were not answered are left out. */
export interface ShownPage {
  title: string
  answers: ShownAnswer[]
}

/**
 * Answers in the order and with the words of the form that was filled in.
 * @param sealed names of answers that are encrypted and not among those given
 */
export const shownAnswers = (
  { sections }: Pick<FormDefinition, 'sections'>,
  answers: Answers,
  { locale, sealed = [] }: { locale: Locale; sealed?: readonly string[] },
): ShownPage[] =>
  sections
    .map(({ title, fields }) => ({
      title: textIn(title, locale) ?? '',
      answers: fields.flatMap((field) =>
        sealed.includes(field.name)
          ? [{ ...named(field, locale), values: [], isSealed: true }]
          : shown(field, answers, locale),
      ),
    }))
    .filter((page) => page.answers.length > 0)

const named = (field: FormField, locale: Locale) => ({
  name: field.name,
  label: textIn(field.label, locale) ?? field.name,
  type: field.type,
})

const shown = (field: FormField, answers: Answers, locale: Locale): ShownAnswer[] => {
  const answer = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined
  if (answer === undefined || answer === null) return []
  const { itemFields } = field
  if (field.type === 'repeat' && itemFields && Array.isArray(answer)) {
    const items = answer
      .filter(isObject)
      .map((item) => itemFields.flatMap((inner) => shown(inner, item, locale)))
    return [{ ...named(field, locale), values: [], isSealed: false, items }]
  }
  const values = (Array.isArray(answer) ? answer : [answer]).map((value) =>
    valueOf(field, value, locale),
  )
  return [{ ...named(field, locale), values, isSealed: false }]
}

const valueOf = ({ options }: FormField, value: unknown, locale: Locale) => {
  if (typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value !== 'string') return JSON.stringify(value)
  const chosen = options.find((option) => option.value === value)
  return textIn(chosen?.label, locale) ?? value
}
