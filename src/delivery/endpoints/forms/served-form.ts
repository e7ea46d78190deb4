import { z } from 'zod'

import {
  fieldsOf,
  type FormRecord,
  type FormVersion,
} from '../../../domain/form/form-definition.ts'
import { toJsonSchema } from '../../../domain/form/json-schema.ts'
import { type FaqNamed, toUiSchema } from '../../../domain/form/ui-schema.ts'
import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import { type Locale, locales } from '../../../domain/locale.ts'
import { inLocale, type Localized } from '../../../domain/localized-text.ts'
import type { Faq } from '../../../domain/service/building-blocks.ts'
import { servedName, servedPlace, textsIn, withLocale } from '../served.ts'
import type { FormGuards } from './asked-version.ts'

const text = z.string()
const named = z.strictObject({ identifier: text, title: text.optional() })
const logic = z.unknown().meta({ description: 'JSON Logic' })
const auth = z.enum(['none', 'basic', 'strong', 'qes'])
const fallbacks = z.partialRecord(z.string(), z.enum(locales)).optional()

const uiFaq = z
  .strictObject({
    identifier: text,
    question: text,
    answer: z.strictObject({ text, html: text }),
  })
  .meta({ id: 'FormFaq', description: 'A frequent question to offer beside the form' })

/** What a form looks like in a list. */
export const formSummarySchema = z
  .strictObject({
    identifier: text,
    title: text.optional(),
    service: text.optional(),
    auth,
    updatedAt: z.iso.datetime(),
    isDemo: z.boolean(),
    _locale: fallbacks,
    _links: z.strictObject({ self: text }),
  })
  .meta({ id: 'FormSummary' })

/** What a form looks like to whoever shows it. */
export const formSchema = z
  .strictObject({
    identifier: text,
    title: text.optional(),
    service: text.optional(),
    version: z
      .int()
      .meta({ description: 'Name it in `validate`: later versions may ask otherwise' }),
    publishedAt: z.iso.datetime(),
    auth,
    acrValues: z
      .array(text)
      .optional()
      .meta({ description: 'Levels of the sign-in: the ID token names one of them as `acr`' }),
    proofNeeded: z.boolean().meta({
      description: 'Whether who is not signed in sends a `proof` along: see `/v1/challenge`',
    }),
    attachments: z.array(z.strictObject({ title: text, required: z.boolean() })),
    payment: z.strictObject({
      timing: z.enum(['none', 'prepaid', 'after-decision', 'per-jurisdiction']),
      note: text.optional(),
    }),
    privacy: z
      .strictObject({
        purpose: text.optional(),
        retentionDays: z.int().optional(),
        legalBasis: named.optional(),
        recipients: z.array(named),
      })
      .meta({ description: 'What happens to the answers; is shown beside the form' }),
    jurisdiction: z
      .strictObject({ identifier: text, name: text, bfs: z.int().optional() })
      .optional()
      .meta({ description: 'The municipality asked for' }),
    jsonSchema: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The answers, as JSON Schema 2020-12 with texts in the locale' }),
    uiSchema: z.strictObject({
      pages: z.array(
        z.strictObject({
          number: z.int(),
          title: text,
          fields: z.array(z.record(z.string(), z.unknown())).meta({
            description: 'As `widget` says; `faqs` as those of the page, where there are any',
          }),
          faqs: z.array(uiFaq).optional(),
        }),
      ),
      calculated: z.array(z.strictObject({ name: text, logic })),
    }),
    _locale: fallbacks,
    _links: z.strictObject({ self: text, validate: text }),
  })
  .meta({ id: 'Form' })

/** A form in a list, in one locale. */
export const servedSummary = (
  { identifier, title, service, auth: needed, updatedAt, isDemo }: FormRecord,
  locale: Locale,
) => {
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier,
    ...serve('title', title),
    ...(service !== undefined && { service }),
    auth: needed,
    updatedAt,
    isDemo,
    ...withLocale(fellBack),
    _links: { self: `/v1/forms/${identifier}` },
  }
}

interface ServedWith {
  locale: Locale
  guards: FormGuards
  place?: Jurisdiction | undefined
  /** Titles of laws, and names of offices. */
  lawOf: (identifier: string) => Localized<string> | undefined
  officeOf: (identifier: string) => Localized<string> | undefined
  /** Frequent questions that are public. */
  faqOf: (identifier: string) => Pick<Faq, 'answer' | 'question'> | undefined
  /** Whether the installation asks for a proof where the form does not say. */
  proofNeeded: boolean
}

/** A version of a form as whoever shows it needs it, in one locale. */
export const servedForm = (
  { version, publishedAt, definition }: FormVersion,
  { locale, guards, place, lawOf, officeOf, faqOf, proofNeeded }: ServedWith,
) => {
  const { identifier, title, service, attachments, payment, privacy } = definition
  const { text: serve, fellBack } = textsIn(locale)
  const { text: serveInside } = textsIn(locale)
  const { auth: needed, acrValues, botProtection } = guards
  const { retentionDays, legalBasis, recipients } = privacy
  const faqNamed: FaqNamed = (name) => {
    const faq = faqOf(name)
    const question = inLocale(faq?.question, locale)?.value
    const answer = inLocale(faq?.answer, locale)?.value
    serve('faqs', faq?.question)
    return question !== undefined && answer ? { identifier: name, question, answer } : undefined
  }
  // Noted as one group: a form whose questions are not all translated says so once.
  for (const { label } of fieldsOf(definition)) serve('questions', label)
  return {
    identifier,
    ...serve('title', title),
    ...(service !== undefined && { service }),
    version,
    publishedAt,
    auth: needed,
    ...(acrValues && { acrValues }),
    proofNeeded: botProtection === undefined ? proofNeeded : botProtection === 'on',
    attachments: attachments.map(({ title: name, required }) => ({
      title: '',
      ...serveInside('title', name),
      required,
    })),
    payment,
    privacy: {
      ...serve('purpose', privacy.purpose),
      ...(retentionDays !== undefined && { retentionDays }),
      ...(legalBasis !== undefined && {
        legalBasis: servedName(legalBasis, lawOf(legalBasis), locale),
      }),
      recipients: recipients.map((office) => servedName(office, officeOf(office), locale)),
    },
    ...(place && { jurisdiction: servedPlace(place) }),
    jsonSchema: toJsonSchema(definition, locale),
    uiSchema: toUiSchema(definition, locale, faqNamed),
    ...withLocale(fellBack),
    _links: {
      self: `/v1/forms/${identifier}?version=${String(version)}`,
      validate: `/v1/forms/${identifier}/validate?version=${String(version)}`,
    },
  }
}
