import type { BuildingBlocks } from './building-blocks.ts'
import type { CanonicalService } from './canonical-service.ts'
import {
  type AdditiveGroup,
  additiveGroups,
  type FieldGroup,
  lockedGroups,
  type OverridableGroup,
  overridableGroups,
} from './field-group.ts'

/** Every group a service is made of, in the order an editor reads them. */
export const fieldGroups: readonly FieldGroup[] = [
  ...overridableGroups,
  ...additiveGroups,
  ...lockedGroups,
]

/** Each group of a service as text that is equal exactly where nothing a reader would notice differs. */
export type NormalisedGroups = Record<FieldGroup, string>

/** A service and the fees it names: their amounts are part of what it says. */
export interface ServiceWithFees {
  service: CanonicalService
  fees: BuildingBlocks['fees']
}

/** What a variant may touch and what therefore can be behind; changes of the others mark nothing. */
const marking: ReadonlySet<FieldGroup> = new Set<FieldGroup>([
  ...overridableGroups,
  ...additiveGroups.filter((group) => group !== 'synonyms'),
])

/** Groups that say what people must do, bring, pay or keep: a change of theirs is never editorial. */
const neverEditorial: readonly FieldGroup[] = ['fees', 'deadlines', 'conditions', 'evidences']

/** The groups of a service, normalised: white space and the order of sets make no difference. */
export const normalisedGroups = (described: ServiceWithFees): NormalisedGroups => {
  const values = groupValues(described)
  return Object.fromEntries(
    fieldGroups.map((group) => [group, JSON.stringify(normalised(values[group]))]),
  ) as NormalisedGroups
}

/** What each group says, as it is kept for comparison. */
export const groupValues = ({ service, fees }: ServiceWithFees): Record<FieldGroup, unknown> => ({
  description: service.description,
  procedure: service.procedureSteps,
  // How long it takes and until when something is due are read together.
  time: { ...service.processingTime, deadlines: asSet(service.deadlines) },
  remedy: service.remedy,
  contact: service.contact,
  synonyms: asSet(
    Object.entries(service.synonyms).map(([locale, words]) => [locale, asSet(words)]),
  ),
  conditions: asSet(service.conditions),
  evidences: asSet(service.evidences),
  channels: asSet(service.channels),
  fees: { rule: service.feeRule, fees: asSet(service.fees.map((fee) => amountOf(fee, fees))) },
  legalBases: asSet(service.legalBases),
  faqs: asSet(service.faqs),
  identity: identityOf(service),
  outputs: asSet(service.outputs),
  deadlines: asSet(service.deadlines),
  forms: asSet(service.forms),
  relations: {
    requires: asSet(service.requires),
    related: asSet(service.related),
    replacedBy: service.replacedBy,
  },
})

const identityOf = (service: CanonicalService) => ({
  identifier: service.identifier,
  title: service.title,
  summary: service.summary,
  resultText: service.resultText,
  level: service.level,
  serviceType: service.serviceType,
  audiences: asSet(service.audiences),
  topics: asSet(service.topics),
  lifeEvents: asSet(service.lifeEvents),
  businessEvents: asSet(service.businessEvents),
  spatial: asSet(service.spatial),
})

/** What is paid, without the wording of the fee and without its evidence. */
const amountOf = (identifier: string, fees: BuildingBlocks['fees']): unknown => {
  const fee = fees.get(identifier)
  return fee
    ? {
        key: fee.key,
        kind: fee.kind,
        amountRappen: fee.amountRappen,
        minRappen: fee.minRappen,
        maxRappen: fee.maxRappen,
        unit: fee.unit,
        condition: fee.condition,
        channel: fee.channel,
        validFrom: fee.validFrom,
        validTo: fee.validTo,
      }
    : { identifier }
}

/** Sorted, because the order of its entries has no meaning. */
const asSet = <T>(entries: readonly T[]): T[] =>
  entries
    .map((entry): [string, T] => [JSON.stringify(normalised(entry)), entry])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry)

const normalised = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(normalised)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, normalised(inner)]),
  )
}

/** Groups whose content differs, in the order an editor reads them. */
export const changedGroups = (before: NormalisedGroups, after: NormalisedGroups): FieldGroup[] =>
  fieldGroups.filter((group) => before[group] !== after[group])

/** Of changed groups those for which "editorial only" is not true, whatever anybody says. */
export const functionalAmong = (changed: readonly FieldGroup[]): FieldGroup[] =>
  changed.filter((group) => neverEditorial.includes(group))

/** As much of a variant as says which groups it touches. */
export interface Touching {
  overrides: readonly OverridableGroup[]
  additions: Readonly<Record<AdditiveGroup, unknown>>
  exclusions: Readonly<Record<AdditiveGroup, unknown>>
}

/** Groups a variant overrides, adds to or excludes from, and that can therefore be behind the canonical service. */
export const touchedGroups = ({ overrides, additions, exclusions }: Touching): FieldGroup[] =>
  fieldGroups.filter((group) => {
    if (!marking.has(group)) return false
    if (overrides.some((overridden) => overridden === group)) return true
    return [additions, exclusions].some((entries) => {
      const own: unknown = additiveGroups.some((known) => known === group)
        ? entries[group as AdditiveGroup]
        : undefined
      return Array.isArray(own) && own.length > 0
    })
  })
