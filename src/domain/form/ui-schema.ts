import type { Locale } from '../locale.ts'
import type { RichText } from '../localized-text.ts'
import { textIn } from './field-schema.ts'
import type { FormDefinition, FormField, FormFieldType, Logic } from './form-definition.ts'
import { checksOf, limitsOf } from './limits-of.ts'

/** A frequent question that is offered where people fill in a form. */
export interface UiFaq {
  identifier: string
  question: string
  answer: RichText
}

/** The question of this name in the locale; undefined where it is not public, or not there in the locale. */
export type FaqNamed = (identifier: string) => UiFaq | undefined

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
  /** Frequent questions about it. */
  faqs?: UiFaq[]
  itemFields?: UiField[]
}

/** One page of a form as it is shown. */
interface UiPage {
  /** From 1. */
  number: number
  title: string
  fields: UiField[]
  /** Frequent questions about the page. */
  faqs?: UiFaq[]
}

/** How a form is shown: pages, order, widgets, help, conditions. */
export interface UiSchema {
  pages: UiPage[]
  calculated: { name: string; logic: Logic }[]
}

/** How a form is shown in a locale. @param faqNamed Default: no frequent questions */
export const toUiSchema = (
  { sections, calculated }: FormDefinition,
  locale: Locale,
  faqNamed: FaqNamed = () => undefined,
): UiSchema => ({
  pages: sections.map(({ title, fields, faqs }, i) => ({
    number: i + 1,
    title: textIn(title, locale) ?? '',
    fields: fields.map((field) => ({
      ...uiField(field, locale, faqNamed),
      // Of the person herself alone: those of others she does not want filled in.
      ...autocompleteOf(field),
    })),
    ...faqsIn(faqs, faqNamed),
  })),
  calculated,
})

const faqsIn = (identifiers: readonly string[] = [], faqNamed: FaqNamed): { faqs?: UiFaq[] } => {
  const faqs = identifiers.flatMap((identifier) => faqNamed(identifier) ?? [])
  return faqs.length > 0 ? { faqs } : {}
}

const uiField = (field: FormField, locale: Locale, faqNamed: FaqNamed): UiField => {
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
    ...faqsIn(field.faqs, faqNamed),
    ...(itemFields && { itemFields: itemFields.map((item) => uiField(item, locale, faqNamed)) }),
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
