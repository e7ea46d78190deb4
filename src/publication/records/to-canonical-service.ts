import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import type { Deadline } from '../../domain/service/parts.ts'
import type { Service } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toDay } from './to-day.ts'
import { toOptionalText, toText, toWords } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'
import { toLocalizedRichText } from './to-rich-text.ts'
import {
  toConditions,
  toContact,
  toEvidenceUses,
  toProcedureSteps,
  toProcessingTime,
  toRemedy,
} from './to-service-parts.ts'

/**
 * A service, read with `locale: 'all'` and `depth: 0`, as a record. A draft may lack what publishing requires; its
 * record then lacks it too.
 */
export const toCanonicalService = (doc: Service, lookup: Lookup): CanonicalService =>
  compact<CanonicalService>({
    ...toProvenance(doc, lookup),
    ...textsOf(doc, lookup),
    ...classificationOf(doc, lookup),
    conditions: toConditions(doc.conditions),
    procedureSteps: toProcedureSteps(doc.procedureSteps),
    evidences: toEvidenceUses(doc.evidences, lookup),
    outputs: lookup.identifiers('outputs', doc.outputs),
    channels: lookup.identifiers('channels', doc.channels),
    forms: lookup.identifiers('forms', doc.forms),
    contact: toContact(doc.contact, lookup),
    feeRule: doc.feeRule,
    fees: lookup.identifiers('fees', doc.fees),
    processingTime: toProcessingTime(doc.processingTime),
    deadlines: toDeadlines(doc.deadlines),
    legalBases: lookup.identifiers('legal-bases', doc.legalBases),
    remedy: toRemedy(doc.remedy, lookup),
    faqs: lookup.faqsOf(doc.id),
  })

const textsOf = (doc: Service, lookup: Lookup) => ({
  identifier: doc.identifier,
  title: toText(doc.title),
  summary: toText(doc.summary),
  description: toLocalizedRichText(doc.description, lookup),
  resultText: toOptionalText(doc.resultText),
  synonyms: toWords(doc.synonyms),
})

const classificationOf = (doc: Service, lookup: Lookup) => ({
  level: doc.level,
  status: doc.status,
  retiredOn: toDay(doc.retiredOn),
  variantPolicy: doc.variantPolicy,
  fieldPolicy: Object.fromEntries((doc.fieldPolicy ?? []).map(({ group, mode }) => [group, mode])),
  audiences: doc.audiences,
  serviceType: doc.serviceType,
  topics: lookup.identifiers('topics', doc.topics),
  lifeEvents: lookup.identifiers('life-events', doc.lifeEvents),
  businessEvents: lookup.identifiers('business-events', doc.businessEvents),
  spatial: lookup.identifiers('jurisdictions', doc.spatial),
  requires: lookup.identifiers('services', doc.requires),
  related: lookup.identifiers('services', doc.related),
  replacedBy: lookup.identifier('services', doc.replacedBy),
  digitalMaturity: Number(doc.digitalMaturity) as CanonicalService['digitalMaturity'],
  ech0070Id: doc.ech0070Id,
  i14yId: doc.i14yId,
})

const toDeadlines = (rows: Service['deadlines']): Deadline[] =>
  (rows ?? []).map(({ kind, duration, from }) =>
    compact<Deadline>({ kind, duration, from: toOptionalText(from) }),
  )
