import type { ServiceVariant as ServiceVariantRecord } from '../../domain/service/service-variant.ts'
import type { ServiceVariant } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toWords } from './to-localized.ts'
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
 * A variant, read with `locale: 'all'` and `depth: 0`, as a record; undefined where its service or its jurisdiction was
 * not read, because a variant of nothing or of nowhere counts for nobody.
 */
export const toServiceVariant = (
  doc: ServiceVariant,
  lookup: Lookup,
): ServiceVariantRecord | undefined => {
  const service = lookup.identifier('services', doc.service)
  const jurisdiction = lookup.identifier('jurisdictions', doc.jurisdiction)
  if (service === undefined || jurisdiction === undefined) return undefined
  const description = toLocalizedRichText(doc.description, lookup)
  const steps = toProcedureSteps(doc.procedureSteps)
  return compact<ServiceVariantRecord>({
    ...toProvenance(doc, lookup),
    service,
    jurisdiction,
    status: doc.status,
    offered: doc.offered,
    offeredReason: toOptionalText(doc.offeredReason),
    coveredBy: lookup.identifier('service-variants', doc.coveredBy),
    localName: toOptionalText(doc.localName),
    url: doc.url,
    overrides: doc.overrides ?? [],
    description: Object.keys(description).length > 0 ? description : undefined,
    procedureSteps: steps.length > 0 ? steps : undefined,
    processingTime: toProcessingTime(doc.processingTime),
    remedy: toRemedy(doc.remedy, lookup),
    contact: toContact(doc.contact, lookup),
    additions: additionsOf(doc.additions, lookup),
    exclusions: exclusionsOf(doc.exclusions, lookup),
  })
}

const additionsOf = (
  group: ServiceVariant['additions'],
  lookup: Lookup,
): ServiceVariantRecord['additions'] => ({
  ...referencesOf(group, lookup),
  synonyms: toWords(group?.synonyms),
  conditions: toConditions(group?.conditions),
  evidences: toEvidenceUses(group?.evidences, lookup),
})

const exclusionsOf = (
  group: ServiceVariant['exclusions'],
  lookup: Lookup,
): ServiceVariantRecord['exclusions'] => ({
  ...referencesOf(group, lookup),
  synonyms: toWords(group?.synonyms),
  conditions: group?.conditions ?? [],
  evidences: lookup.identifiers('evidences', group?.evidences),
})

const referencesOf = (
  group: ServiceVariant['additions'] | ServiceVariant['exclusions'],
  lookup: Lookup,
) => ({
  channels: lookup.identifiers('channels', group?.channels),
  fees: lookup.identifiers('fees', group?.fees),
  legalBases: lookup.identifiers('legal-bases', group?.legalBases),
  faqs: lookup.identifiers('faqs', group?.faqs),
})
