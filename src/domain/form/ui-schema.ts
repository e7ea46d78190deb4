import type { Locale } from '../locale.ts'
import { textIn } from './field-schema.ts'
import type { FormDefinition, FormField, FormFieldType, Logic } from './form-definition.ts'
import { checksOf, limitsOf } from './limits-of.ts'

/** How a field is shown, and when; what its answer looks like, the JSON Schema says. */
export interface UiField {
  name: string
  /** JSON Pointer into the answers; of a field of a block into one of its items. */
  pointer: string
  widget: FormFieldType
  label: string
  help?: string
  required: boolean
  /** Token of HTML `autocomplete`. Source: WCAG 2.2, 1.3.5. */
  autocomplete?: string
  options?: { value: string; label: string }[]
  codeList?: string
  optionsFrom?: string
  prefillFrom?: string
  echElement?: string
  sensitive: boolean
  /** JSON Logic over the answers before, and over `$today`, `$tomorrow`, `$now` and `$year`. */
  visibleWhen?: Logic
  requiredWhen?: Logic
  /** What the answer has to meet beside its schema. */
  checks?: Logic[]
  /** Of a file: media types, megabytes. */
  accept?: string[]
  maxMb?: number
  itemFields?: UiField[]
}

/** One page of a form as it is shown. */
interface UiPage {
  /** From 1. */
  number: number
  title: string
  fields: UiField[]
}

/** How a form is shown: pages, order, widgets, help, conditions. */
export interface UiSchema {
  pages: UiPage[]
  calculated: { name: string; logic: Logic }[]
}

/** How a form is shown in a locale. */
export const toUiSchema = ({ sections, calculated }: FormDefinition, locale: Locale): UiSchema => ({
  pages: sections.map(({ title, fields }, i) => ({
    number: i + 1,
    title: textIn(title, locale) ?? '',
    fields: fields.map((field) => ({
      ...uiField(field, locale),
      // Of the person herself alone: those of others she does not want filled in.
      ...autocompleteOf(field),
    })),
  })),
  calculated,
})

const uiField = (field: FormField, locale: Locale): UiField => {
  const { name, type, required, sensitive, visibleWhen, requiredWhen, itemFields } = field
  const { codeList, optionsFrom, prefillFrom, echElement } = field
  const { accept, maxMb } = limitsOf(field)
  const help = textIn(field.help, locale)
  const checks = checksOf(field)
  return {
    name,
    pointer: `/${name}`,
    widget: type,
    label: textIn(field.label, locale) ?? name,
    ...(help !== undefined && { help }),
    required,
    sensitive,
    ...(field.options.length > 0 && { options: optionsIn(field, locale) }),
    ...defined({ codeList, optionsFrom, prefillFrom, echElement, accept, maxMb }),
    ...defined({ visibleWhen, requiredWhen }),
    ...(checks.length > 0 && { checks }),
    ...(itemFields && { itemFields: itemFields.map((item) => uiField(item, locale)) }),
  }
}

const optionsIn = ({ options }: FormField, locale: Locale) =>
  options.map(({ value, label }) => ({ value, label: textIn(label, locale) ?? value }))

/** Without what is not there. */
const defined = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

const byType: Partial<Record<FormFieldType, string>> = { email: 'email', phone: 'tel' }

/** What the sign-in knows of the person; an address in a form may be that of somebody else. */
const byPrefill: Record<string, string> = {
  'oidc:birthdate': 'bday',
  'oidc:family_name': 'family-name',
  'oidc:given_name': 'given-name',
}

const autocompleteOf = ({ type, prefillFrom = '' }: FormField): { autocomplete?: string } => {
  const autocomplete = byPrefill[prefillFrom] ?? byType[type]
  return autocomplete === undefined ? {} : { autocomplete }
}
