import type {
  CalculatedValue,
  FormField,
  FormOption,
  FormPrivacy,
  FormRecord,
} from '../../domain/form/form-definition.ts'

import { toLogic } from '../../domain/form/logic.ts'
import type { Form } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toLocalized, toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

type Section = NonNullable<Form['sections']>[number]
type Question = NonNullable<Section['fields']>[number]
type ItemQuestion = NonNullable<Question['itemFields']>[number]

/** A form, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toForm = (doc: Form, lookup: Lookup): FormRecord =>
  compact<FormRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    service: lookup.identifier('services', doc.service),
    caseWorkflow: lookup.identifier('workflows', doc.caseWorkflow),
    sections: (doc.sections ?? []).map(({ title, fields }) => ({
      title: toText(title),
      fields: (fields ?? []).map((question) => toField(question, lookup)),
    })),
    calculated: toCalculated(doc.calculated),
    rules: toRules(doc.rules),
    auth: doc.auth,
    attachments: (doc.attachments ?? []).map(({ title, required }) => ({
      title: toText(title),
      required: required ?? false,
    })),
    payment: compact<FormRecord['payment']>({
      timing: doc.payment?.timing ?? 'none',
      note: doc.payment?.note,
    }),
    privacy: compact<FormPrivacy>({
      purpose: toOptionalText(doc.privacy?.purpose),
      retentionDays: doc.privacy?.retentionDays,
      withdrawnRetentionDays: doc.privacy?.withdrawnRetentionDays,
      afterRetention: doc.privacy?.afterRetention,
      legalBasis: lookup.identifier('legal-bases', doc.privacy?.legalBasis),
      recipients: lookup.identifiers('authorities', doc.privacy?.recipients),
    }),
  })

const toField = (question: Question | ItemQuestion, lookup: Lookup): FormField => {
  const { name, type, required, sensitive, validation } = question
  const items = 'itemFields' in question && type === 'repeat' ? (question.itemFields ?? []) : null
  return compact<FormField>({
    name,
    type,
    label: toText(question.label),
    help: toOptionalText(question.help),
    required: required ?? false,
    options: (question.options ?? []).map(({ value, label }): FormOption => ({
      value,
      label: toText(label),
    })),
    codeList: question.codeList,
    optionsFrom: question.optionsFrom,
    prefillFrom: question.prefillFrom,
    echElement: question.echElement,
    legalBasis: lookup.identifier('legal-bases', question.legalBasis),
    sensitive: sensitive ?? false,
    validation,
    visibleWhen: toLogic(question.visibleWhen),
    requiredWhen: toLogic(question.requiredWhen),
    itemFields: items && items.map((item) => toField(item, lookup)),
  })
}

/** Written as a list of names and their logic; what is no such entry is none. */
const toCalculated = (values: unknown): CalculatedValue[] =>
  (Array.isArray(values) ? (values as unknown[]) : []).flatMap((value) => {
    const { name, logic } = (value ?? {}) as Partial<CalculatedValue>
    return typeof name === 'string' && logic !== undefined ? [{ name, logic }] : []
  })

const toRules = (rules: unknown): FormRecord['rules'] => {
  const byLocale = toLocalized(rules, (lines) =>
    Array.isArray(lines) && lines.length > 0 ? lines.map(String) : undefined,
  )
  return Object.keys(byLocale).length === 0 ? undefined : byLocale
}
