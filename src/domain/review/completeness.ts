import type { CanonicalService } from '../service/canonical-service.ts'

/** What a checklist item knows besides the service itself. */
export interface CompletenessContext {
  /** Whether a competent authority is known anywhere the service exists. */
  hasAuthority: boolean
  /** Questions that name the service. */
  faqs: number
}

type Check = (service: CanonicalService, context: CompletenessContext) => boolean

/**
 * The points a complete description answers. Source: eCH-0073, field list as passed on by others (domain model 1.3); a
 * checklist of ours, no claim to conform.
 */
const checklist = {
  ech0070Id: ({ ech0070Id }) => ech0070Id !== undefined,
  title: ({ title }) => Boolean(title.de),
  summary: ({ summary }) => Boolean(summary.de),
  description: ({ description }) => Boolean(description.de),
  result: ({ resultText, outputs }) => Boolean(resultText?.de) || outputs.length > 0,
  synonyms: ({ synonyms }) => (synonyms.de ?? []).length > 0,
  audiences: ({ audiences }) => audiences.length > 0,
  topics: ({ topics }) => topics.length > 0,
  events: ({ lifeEvents, businessEvents }) => lifeEvents.length + businessEvents.length > 0,
  conditions: ({ conditions }) => conditions.length > 0,
  procedure: ({ procedureSteps }) => procedureSteps.length > 0,
  evidences: ({ evidences }) => evidences.length > 0,
  access: ({ channels, status }) => channels.length > 0 || status === 'info-only',
  forms: ({ forms, digitalMaturity, status }) =>
    forms.length > 0 || digitalMaturity >= 2 || status === 'info-only',
  fees: ({ feeRule, fees }) =>
    feeRule === 'free' || feeRule === 'tariff-per-municipality' || fees.length > 0,
  time: ({ processingTime }) => processingTime?.typical !== undefined,
  deadlines: ({ deadlines }) => deadlines.length > 0,
  legalBases: ({ legalBases }) => legalBases.length > 0,
  remedy: ({ remedy }) => remedy?.kind !== undefined,
  authority: (_, { hasAuthority }) => hasAuthority,
  faqs: (_, { faqs }) => faqs > 0,
  verified: ({ verifiedOn }) => verifiedOn !== undefined,
} as const satisfies Record<string, Check>

/** A point of the checklist. */
export type CompletenessItem = keyof typeof checklist

/** Every point of the checklist, in the order an editor meets them. */
export const completenessItems = Object.keys(checklist) as CompletenessItem[]

/** How much of the checklist a service answers, in whole per cent, and what it leaves open. */
export const completeness = (
  service: CanonicalService,
  context: CompletenessContext,
): { percent: number; missing: CompletenessItem[] } => {
  const checks: Record<CompletenessItem, Check> = checklist
  const missing = completenessItems.filter((point) => !checks[point](service, context))
  const answered = completenessItems.length - missing.length
  return { percent: Math.floor((100 * answered) / completenessItems.length), missing }
}
