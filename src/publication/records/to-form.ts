import type { CalculatedValue, FormPrivacy, FormRecord } from '../../domain/form/form-definition.ts'

import type { Form } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { blockContents, someFaqs, toFormFields } from './to-form-field.ts'
import { toLocalized, toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** A form, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toForm = (doc: Form, lookup: Lookup): FormRecord => {
  const blocks = blockContents(doc.usedBlocks)
  return compact<FormRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    service: lookup.identifier('services', doc.service),
    caseWorkflow: lookup.identifier('workflows', doc.caseWorkflow),
    sections: (doc.sections ?? []).map(({ title, fields, faqs }) => ({
      title: toText(title),
      fields: (fields ?? []).flatMap((row) => toFormFields(row, blocks, lookup)),
      ...someFaqs(lookup.identifiers('faqs', faqs)),
    })),
    calculated: toCalculated(doc.calculated),
    rules: toRules(doc.rules),
    auth: doc.auth,
    acrValues: acrValuesOf(doc),
    botProtection: doc.botProtection === 'setting' ? undefined : doc.botProtection,
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
}

/** Levels of a sign-in mean something where there is one. */
const acrValuesOf = ({ auth, acrValues }: Form): string[] | undefined =>
  auth === 'none' || !acrValues || acrValues.length === 0 ? undefined : acrValues

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
