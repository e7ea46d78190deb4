import type { Authority } from '../authority/authority.ts'
import type { FormRecord } from '../form/form-definition.ts'
import { privacyFindings } from '../form/lint.ts'
import type { Channel, DocumentType, Faq, Fee, LegalBasis } from '../service/building-blocks.ts'
import type { CanonicalService } from '../service/canonical-service.ts'
import type { ServiceVariant } from '../service/service-variant.ts'
import type { PublicationContext, PublicationRule } from './context.ts'
import { countingVariant } from './counting-variant.ts'
import type { PublicationFinding } from './finding.ts'
import { channelMissing } from './rules/channel-missing.ts'
import { competentAuthority, responsibilityGap } from './rules/competent-authority.ts'
import { conforms } from './rules/conforms.ts'
import { durations } from './rules/durations.ts'
import { ech0070Unmapped } from './rules/ech0070.ts'
import { expiredArea } from './rules/expired-area.ts'
import { feeEvidence } from './rules/fee-evidence.ts'
import { feeRule } from './rules/fee-rule.ts'
import { formBlocks, formQuestions } from './rules/form-blocks.ts'
import { formPublished, formsPublished } from './rules/form-published.ts'
import { formWorkflow } from './rules/form-workflow.ts'
import { germanText } from './rules/german-text.ts'
import { identifier } from './rules/identifier.ts'
import { inactiveAuthority } from './rules/inactive-authority.ts'
import { legalBasis } from './rules/legal-basis.ts'
import { linkBroken, linkNotHttps } from './rules/links.ts'
import { openingHoursMissing } from './rules/opening-hours.ts'
import { placeholders } from './rules/placeholders.ts'
import { plainLanguageMissing } from './rules/plain-language.ts'
import { reviewOverdue } from './rules/review-overdue.ts'
import { altTexts, headingLevels, linkTexts } from './rules/rich-text.ts'
import { textLength } from './rules/text-length.ts'
import { translationOutdated } from './rules/translation-outdated.ts'
import { feeOverlap } from './rules/validity-overlap.ts'
import { variantReview } from './rules/variant-review.ts'

/** The record the publish gate sees, by the collection it is of. */
export interface GatedRecords {
  services: CanonicalService
  'service-variants': ServiceVariant
  channels: Channel
  fees: Fee
  faqs: Faq
  forms: FormRecord
  authorities: Authority
  'legal-bases': LegalBasis
  evidences: DocumentType
  outputs: DocumentType
}

/** Collections whose documents pass the gate before they are published. */
export type GatedCollection = keyof GatedRecords

/** A rule for variants, asked about what counts alone. */
const asItCounts =
  (rule: PublicationRule<ServiceVariant>): PublicationRule<ServiceVariant> =>
  (variant, context) =>
    rule(countingVariant(variant), context)

/** What holds for the words of every record. */
const ofEveryText = [
  linkNotHttps, // E8
  headingLevels, // E12
  linkTexts, // E12
  altTexts, // E12
  placeholders, // E13
  textLength, // W1
  reviewOverdue, // W3
  linkBroken, // W4
  translationOutdated, // W7
] as const

/** The rules of the publish gate, one line each, with the number of domain model 4.9. */
export const publicationRules: {
  [TCollection in GatedCollection]: readonly PublicationRule<GatedRecords[TCollection]>[]
} = {
  services: [
    germanText('title', 'summary', 'description'), // E1
    identifier, // E2
    competentAuthority, // E3
    channelMissing, // E4
    feeRule, // E5
    durations, // E6
    legalBasis, // E7
    conforms, // E10
    formsPublished, // E11
    inactiveAuthority, // E14
    expiredArea, // E15
    plainLanguageMissing, // W2
    ech0070Unmapped, // W6
    responsibilityGap, // W8
    ...ofEveryText,
  ],
  'service-variants': [
    durations, // E6
    inactiveAuthority, // E14
    expiredArea, // E15
    variantReview, // W10
    ...ofEveryText,
  ].map(asItCounts),
  channels: [
    germanText('title'), // E1
    identifier, // E2
    durations, // E6
    formPublished, // E11
    inactiveAuthority, // E14
    expiredArea, // E15
    ...ofEveryText,
  ],
  fees: [
    germanText('title'), // E1
    identifier, // E2
    feeOverlap, // E9
    expiredArea, // E15
    feeEvidence, // W9
    ...ofEveryText,
  ],
  faqs: [
    germanText('question', 'answer'), // E1
    identifier, // E2
    expiredArea, // E15
    ...ofEveryText,
  ],
  forms: [
    germanText('title'), // E1
    identifier, // E2
    privacyFindings, // E16
    formQuestions, // E17 to E20, W11 to W14
    formBlocks, // E22, W15
    formWorkflow, // E21
    ...ofEveryText,
  ],
  authorities: [
    germanText('name'), // E1
    identifier, // E2
    openingHoursMissing, // W5
    ...ofEveryText,
  ],
  'legal-bases': [
    germanText('title'), // E1
    identifier, // E2
    ...ofEveryText,
  ],
  evidences: [
    germanText('title'), // E1
    identifier, // E2
    ...ofEveryText,
  ],
  outputs: [
    germanText('title'), // E1
    identifier, // E2
    ...ofEveryText,
  ],
}

/** Everything the publish gate has to say about a record, errors first. */
export const findingsOf = <TCollection extends GatedCollection>(
  collection: TCollection,
  record: GatedRecords[TCollection],
  context: PublicationContext,
): PublicationFinding[] => {
  const findings = publicationRules[collection].flatMap((rule) => rule(record, context))
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ]
}
