import { z } from 'zod'

import { locales } from '../../domain/locale.ts'
import { announcement } from './announcement.ts'
import { authority } from './authority.ts'
import { day, duration, identifier, localesBy, named, provenance, richText, text } from './base.ts'
import { place, responsibility } from './place.ts'
import { channel, condition, documentType, fee, groups, legalBasis, step } from './service-parts.ts'

/** A summary of a service, in a list. */
export const serviceSummary = z
  .strictObject({
    identifier,
    title: text.optional(),
    localName: text.optional(),
    summary: text.optional(),
    level: z.enum(['bund', 'kanton', 'gemeinde', 'verband', 'privat']),
    status: z.enum(['active', 'info-only', 'suspended', 'retired']),
    offered: z.enum(['yes', 'no', 'unknown']),
    audiences: z.array(text),
    topics: z.array(identifier),
    lifeEvents: z.array(identifier),
    businessEvents: z.array(identifier),
    digitalMaturity: z.int().min(0).max(4),
    updatedAt: z.iso.datetime(),
    isDemo: z.boolean(),
    _locale: localesBy.optional(),
    _links: z.strictObject({ self: text }),
  })
  .meta({ id: 'ServiceSummary' })

/** A service at a place, on a day, in a locale. */
export const service = z
  .strictObject({
    identifier,
    title: text.optional(),
    localName: text.optional(),
    summary: text.optional(),
    description: richText.optional(),
    resultText: text.optional(),
    synonyms: z.array(text),
    level: z.enum(['bund', 'kanton', 'gemeinde', 'verband', 'privat']),
    status: z.enum(['active', 'info-only', 'suspended', 'retired']),
    retiredOn: day.optional(),
    date: day.meta({ description: 'The day the answer counts for' }),
    locale: z.enum(locales),
    locales: z.array(z.enum(locales)).meta({ description: 'Locales the title was written in' }),
    offered: z.enum(['yes', 'no', 'unknown']),
    offeredBasis: z.enum([
      'retired',
      'suspended',
      'outside-area',
      'variant',
      'not-answered',
      'canonical',
    ]),
    offeredReason: text.optional(),
    coveredBy: place
      .optional()
      .meta({ description: 'Place that provides the service for this one' }),
    variantPolicy: z.enum(['none', 'allowed', 'expected']),
    variantOf: identifier.optional().meta({ description: 'Area whose variant decides' }),
    url: z.url().optional().meta({ description: 'Page of the place about the service' }),
    audiences: z.array(text),
    serviceType: text.optional(),
    topics: z.array(named),
    lifeEvents: z.array(named),
    businessEvents: z.array(named),
    spatial: z.array(identifier),
    conditions: z.array(condition),
    procedureSteps: z.array(step),
    evidences: z.array(
      z.strictObject({
        ...documentType,
        required: z.enum(['always', 'conditional']),
        conditionText: text.optional(),
      }),
    ),
    outputs: z.array(z.strictObject(documentType)),
    channels: z.array(channel),
    feeRule: z.enum(['free', 'fees', 'tariff-per-municipality', 'unknown']),
    fees: z.array(fee),
    processingTime: z
      .strictObject({
        typical: duration.optional(),
        statutory: duration.optional(),
        note: text.optional(),
      })
      .optional(),
    deadlines: z.array(
      z.strictObject({
        kind: z.enum(['report', 'apply', 'appeal']),
        duration,
        from: text.optional(),
      }),
    ),
    legalBases: z.array(legalBasis),
    remedy: z
      .strictObject({
        kind: z
          .enum(['objection', 'appeal', 'administrative-appeal', 'complaint', 'none'])
          .optional(),
        deadline: duration.optional(),
        instance: identifier.optional(),
        text: text.optional(),
      })
      .optional(),
    contact: z
      .strictObject({
        authority: identifier.optional(),
        phone: text.optional(),
        email: text.optional(),
        url: z.url().optional(),
        openingHours: text.optional(),
        note: text.optional(),
      })
      .optional(),
    forms: z.array(identifier),
    faqs: z.array(
      z.strictObject({ identifier, question: text.optional(), answer: richText.optional() }),
    ),
    requires: z.array(named),
    related: z.array(named),
    replacedBy: named.optional(),
    digitalMaturity: z.int().min(0).max(4).meta({
      description: '0 information, 1 form, 2 online, 3 without change of medium, 4 automatic',
    }),
    ech0070Id: text.optional(),
    i14yId: text.optional(),
    authority: authority.optional().meta({ description: 'The competent authority' }),
    responsibilities: z.array(responsibility),
    jurisdiction: place.optional(),
    announcements: z.array(announcement),
    ...provenance,
    _source: z
      .strictObject(groups)
      .meta({ description: 'Who wrote each group: everybody’s text, or the place’s' }),
    _locale: localesBy,
    _links: z.strictObject({ self: text, canonical: text, responsibility: text }),
  })
  .meta({ id: 'Service' })
