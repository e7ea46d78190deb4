import { z } from 'zod'

import { day, duration, identifier, money, source, text } from './base.ts'

/** What must be given. */
export const condition = z.strictObject({
  key: text,
  title: text.optional(),
  text: text.optional(),
})

/** A step of the way. */
export const step = z.strictObject({
  key: text,
  title: text.optional(),
  text: text.optional(),
  actor: z.enum(['person', 'authority']),
  duration: duration.optional(),
})

/** A document to bring or to get. */
export const documentType = {
  identifier,
  title: text.optional(),
  description: text.optional(),
  issuer: identifier.optional(),
  dataset: text.optional(),
}

/** A way to use the service. */
export const channel = z
  .strictObject({
    identifier,
    title: text.optional(),
    kind: z.enum(['online', 'counter', 'phone', 'email', 'post', 'app', 'third-party']),
    status: z.enum(['available', 'pilot']),
    url: z.url().optional(),
    authority: identifier.optional(),
    form: identifier.optional(),
    phone: text.optional(),
    email: text.optional(),
    openingHours: text.optional(),
    auth: z.enum(['none', 'basic', 'strong', 'qes']),
    processingTime: duration.optional(),
    conditions: text.optional(),
    isLocal: z.boolean().meta({ description: 'Whether it can be used in some places alone' }),
    updatedAt: z.iso.datetime(),
    verifiedOn: day.optional(),
    sources: z.array(source),
    isDemo: z.boolean(),
  })
  .meta({ id: 'Channel' })

/** What it costs. */
export const fee = z
  .strictObject({
    identifier,
    key: text,
    title: text.optional(),
    kind: z.enum(['fixed', 'range', 'tariff', 'free', 'per-unit']),
    amount: money.optional(),
    minimum: money.optional(),
    maximum: money.optional(),
    unit: text.optional(),
    vatIncluded: z.boolean(),
    condition: text.optional(),
    channel: identifier.optional().meta({ description: 'Counts for this channel alone' }),
    legalBasis: identifier.optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    sources: z.array(source),
  })
  .meta({ id: 'Fee' })

/** An article of a law. */
export const legalBasis = z
  .strictObject({
    identifier,
    title: text.optional(),
    level: z.enum(['sr', 'srl', 'kommunal']),
    number: text.optional(),
    article: text.optional(),
    url: z.url().optional(),
    eli: text.optional(),
  })
  .meta({ id: 'LegalBasis' })

const writer = z.enum(['canonical', 'variant'])

/** Groups of a service, and who wrote them. */
export const groups = {
  description: writer,
  procedure: writer,
  time: writer,
  remedy: writer,
  contact: writer,
  synonyms: writer,
  conditions: writer,
  evidences: writer,
  channels: writer,
  fees: writer,
  legalBases: writer,
  faqs: writer,
  identity: writer,
  outputs: writer,
  deadlines: writer,
  forms: writer,
  relations: writer,
}
