import { z } from 'zod'

import { checkDuration } from '../domain/duration.ts'
import { checkHttpsUrl } from '../domain/https-url.ts'
import { checkIdentifier } from '../domain/identifier.ts'
import { checkOpeningHours } from '../domain/opening-hours.ts'
import { checkPhone } from '../domain/phone.ts'
import { following } from './following.ts'
import { textSchema, textUpTo, wordsSchema } from './text-schemas.ts'

const identifier = following(checkIdentifier)
const duration = following(checkDuration)
const url = following(checkHttpsUrl)
const day = z.iso.date()

const conditionSchema = z.strictObject({
  key: identifier,
  title: textSchema,
  text: textSchema.optional(),
})

const stepSchema = z.strictObject({
  key: identifier,
  title: textSchema,
  text: textSchema.optional(),
  actor: z.enum(['person', 'authority']),
  duration: duration.optional(),
})

const evidenceUseSchema = z.strictObject({
  evidence: identifier,
  required: z.enum(['always', 'conditional']),
  conditionText: textSchema.optional(),
})

const processingTimeSchema = z.strictObject({
  typical: duration,
  statutory: duration.optional(),
  note: textSchema.optional(),
})

const remedySchema = z.strictObject({
  kind: z.enum(['objection', 'appeal', 'administrative-appeal', 'complaint', 'none']),
  deadline: duration.optional(),
  instance: identifier.optional(),
  text: textSchema.optional(),
})

const contactSchema = z.strictObject({
  authority: identifier.optional(),
  phone: following(checkPhone).optional(),
  email: z.email().optional(),
  url: url.optional(),
  openingHours: following(checkOpeningHours).optional(),
  note: textSchema.optional(),
})

/** Where anybody can read what a field says; what cannot be read in public has no evidence. */
const evidenceSchema = z.strictObject({ field: z.string(), sourceUrl: url, retrievedAt: day })

const variantSchema = z.strictObject({
  bfs: z.int().min(1001).max(1151),
  offered: z.enum(['yes', 'no', 'unknown']),
  offeredReason: textSchema.optional(),
  localName: textUpTo(120).optional(),
  url: url.optional(),
  overrides: z.array(z.enum(['description', 'procedure', 'time', 'remedy', 'contact'])),
  description: textSchema.optional(),
  procedureSteps: z.array(stepSchema).optional(),
  processingTime: processingTimeSchema.optional(),
  remedy: remedySchema.optional(),
  contact: contactSchema.optional(),
  additions: z
    .strictObject({
      synonyms: wordsSchema.optional(),
      conditions: z.array(conditionSchema).optional(),
      evidences: z.array(evidenceUseSchema).optional(),
      channels: z.array(identifier).optional(),
      fees: z.array(identifier).optional(),
      legalBases: z.array(identifier).optional(),
    })
    .optional(),
  exclusions: z
    .strictObject({
      conditions: z.array(identifier).optional(),
      evidences: z.array(identifier).optional(),
      channels: z.array(identifier).optional(),
      fees: z.array(identifier).optional(),
      legalBases: z.array(identifier).optional(),
    })
    .optional(),
})

const documentSchema = z.strictObject({
  identifier,
  title: textUpTo(120),
  description: textUpTo(500).optional(),
  issuer: identifier.optional(),
})

/** An article of a law. */
export const lawSchema = z.strictObject({
  identifier,
  level: z.enum(['sr', 'srl', 'kommunal']),
  number: z.string().min(1),
  article: z.string().min(1).optional(),
  title: textUpTo(300),
  url,
  validFrom: day.optional(),
})

const feeSchema = z.strictObject({
  identifier,
  key: identifier,
  title: textUpTo(120),
  kind: z.enum(['fixed', 'range', 'tariff', 'free', 'per-unit']),
  amountRappen: z.int().min(0).optional(),
  minRappen: z.int().min(0).optional(),
  maxRappen: z.int().min(0).optional(),
  unit: textUpTo(60).optional(),
  channel: identifier.optional(),
  condition: textUpTo(200).optional(),
  /** BFS number, for a local fee. */
  bfs: z.int().optional(),
  validFrom: day,
  validTo: day.optional(),
  legalBasis: identifier,
  evidence: z.array(evidenceSchema).optional(),
})

const channelSchema = z.strictObject({
  identifier,
  title: textUpTo(120),
  kind: z.enum(['online', 'counter', 'phone', 'email', 'post', 'app', 'third-party']),
  url: url.optional(),
  authority: identifier.optional(),
  form: identifier.optional(),
  openingHours: following(checkOpeningHours).optional(),
  auth: z.enum(['none', 'basic', 'strong', 'qes']).optional(),
  processingTime: duration.optional(),
  conditions: textSchema.optional(),
})

/**
 * A service written out in every field, with the documents only it uses and its local variants.
 * Rich texts are a small Markdown: paragraphs, `- ` lists, `### ` headings, `[words](https://…)` links.
 */
export const completeServiceSchema = z.strictObject({
  identifier,
  title: textUpTo(120),
  summary: textUpTo(150),
  description: textUpTo(2500),
  resultText: textUpTo(300),
  synonyms: wordsSchema,
  conditions: z.array(conditionSchema).min(1),
  procedureSteps: z.array(stepSchema).min(2),
  evidences: z.array(evidenceUseSchema).min(1),
  outputs: z.array(identifier).min(1),
  channels: z.array(identifier).min(1),
  feeRule: z.enum(['free', 'fees', 'tariff-per-municipality', 'unknown']),
  fees: z.array(identifier),
  processingTime: processingTimeSchema,
  deadlines: z
    .array(
      z.strictObject({ kind: z.enum(['report', 'apply', 'appeal']), duration, from: textSchema }),
    )
    .min(1),
  legalBases: z.array(identifier).min(1),
  remedy: remedySchema,
  contact: contactSchema,
  serviceType: z.enum([
    'obligation',
    'permit',
    'proof',
    'object',
    'advice',
    'infrastructure',
    'benefit',
  ]),
  variantPolicy: z.enum(['none', 'allowed', 'expected']),
  fieldPolicy: z
    .array(
      z.strictObject({ group: z.string(), mode: z.enum(['locked', 'overridable', 'additive']) }),
    )
    .optional(),
  digitalMaturity: z.enum(['0', '1', '2', '3', '4']),
  requires: z.array(identifier).optional(),
  related: z.array(identifier).min(1),
  verifiedOn: day,
  evidence: z.array(evidenceSchema),
  documents: z.strictObject({
    evidences: z.array(documentSchema),
    outputs: z.array(documentSchema),
    legalBases: z.array(lawSchema),
    fees: z.array(feeSchema),
    channels: z.array(channelSchema),
  }),
  variants: z.array(variantSchema).length(5),
})

export type CompleteService = z.infer<typeof completeServiceSchema>
