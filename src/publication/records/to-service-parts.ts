import type {
  Condition,
  Contact,
  EvidenceUse,
  ProcedureStep,
  ProcessingTime,
  Remedy,
} from '../../domain/service/parts.ts'
import type { Service } from '../../generated/payload-types.ts'
import { compact, compactGroup } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'

/** Conditions, in the order they were entered. */
export const toConditions = (rows: Service['conditions']): Condition[] =>
  (rows ?? []).map(({ key, title, text }) =>
    compact<Condition>({ key, title: toText(title), text: toOptionalText(text) }),
  )

/** Steps, in the order they were entered. */
export const toProcedureSteps = (rows: Service['procedureSteps']): ProcedureStep[] =>
  (rows ?? []).map(({ key, title, text, actor, duration }) =>
    compact<ProcedureStep>({
      key,
      title: toText(title),
      text: toOptionalText(text),
      actor,
      duration,
    }),
  )

/** Documents to bring; one that points at no known document is left out. */
export const toEvidenceUses = (rows: Service['evidences'], lookup: Lookup): EvidenceUse[] =>
  (rows ?? []).flatMap(({ evidence, required, conditionText }) => {
    const identifier = lookup.identifier('evidences', evidence)
    return identifier === undefined
      ? []
      : [
          compact<EvidenceUse>({
            evidence: identifier,
            required,
            conditionText: toOptionalText(conditionText),
          }),
        ]
  })

/** How long it takes; absent where nothing is known. */
export const toProcessingTime = (group: Service['processingTime']): ProcessingTime | undefined =>
  compactGroup<ProcessingTime>({
    typical: group?.typical,
    statutory: group?.statutory,
    note: toOptionalText(group?.note),
  })

/** The remedy; absent where none is described. */
export const toRemedy = (group: Service['remedy'], lookup: Lookup): Remedy | undefined =>
  compactGroup<Remedy>({
    kind: group?.kind,
    deadline: group?.deadline,
    instance: lookup.identifier('authorities', group?.instance),
    text: toOptionalText(group?.text),
  })

/** Whom to ask; absent where the competent authority's own contact counts. */
export const toContact = (group: Service['contact'], lookup: Lookup): Contact | undefined =>
  compactGroup<Contact>({
    authority: lookup.identifier('authorities', group?.authority),
    phone: group?.phone,
    email: group?.email,
    url: group?.url,
    openingHours: group?.openingHours,
    note: toOptionalText(group?.note),
  })
