import type { FormSource, QuestionSource } from '../form-schema.ts'
import type { Sources } from '../sources.ts'
import { german, type Planned } from './planned.ts'

/** The collected forms, with their questions as typed fields. */
export const planForms = ({ forms }: Sources): Planned[] =>
  forms.map(({ value, origin }) => ({
    collection: 'forms',
    identifier: value.slug,
    origin,
    document: (refs) => ({
      title: german(value.title),
      service: refs.id('services', value.service),
      caseWorkflow: refs.id('workflows', value.workflow),
      owner: refs.id('authorities', 'staatskanzlei'),
      auth: value.auth,
      payment: payment(value.payment),
      attachments: value.attachments.map((title) => ({ title: german(title), required: false })),
      rules: { de: value.rules },
      privacy: {
        purpose: german(value.privacy.purpose),
        retentionDays: value.privacy.retentionDays,
        legalBasis: refs.id('legal-bases', value.privacy.legalBasis),
      },
      sections: value.sections.map((section) => ({
        title: german(section.title),
        fields: section.fields.map(({ fields, ...question }) => ({
          ...toField(question),
          itemFields: fields?.map(toField),
        })),
      })),
    }),
  }))

const payment = (text: FormSource['payment']) => {
  if (text === 'none') return { timing: 'none' }
  if (text === 'afterDecision') return { timing: 'after-decision' }
  return { timing: text.startsWith('prepaid') ? 'prepaid' : 'per-jurisdiction', note: text }
}

const toField = (question: QuestionSource) => {
  const { name, type, label, required, hint, note, options, visibleWhen, sensitive } = question
  const { codeList, optionsFrom, prefill, ech } = question
  const {
    accept,
    format,
    max,
    maxItems,
    maxLength,
    maxMb,
    min,
    minItems,
    multiple,
    pattern,
    step,
  } = question
  const texts = { format, maxLength, pattern }
  const limits = { ...texts, accept, max, maxItems, maxMb, min, minItems, multiple, step }
  const given = Object.fromEntries(
    Object.entries(limits).filter(([, value]) => value !== undefined),
  )
  return {
    name,
    type,
    label: german(label),
    required: required ?? false,
    help: german(hint ?? note),
    options: options?.map((option) =>
      typeof option === 'string'
        ? { value: option, label: german(option) }
        : { value: option.value, label: german(option.label) },
    ),
    codeList,
    optionsFrom,
    prefillFrom: prefill,
    echElement: ech,
    validation: Object.keys(given).length > 0 ? given : undefined,
    visibleWhen,
    sensitive: sensitive ?? false,
  }
}
