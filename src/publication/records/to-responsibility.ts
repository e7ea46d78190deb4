import type { Responsibility as ResponsibilityRecord } from '../../domain/responsibility/responsibility.ts'
import type { Responsibility } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toValidity } from './to-day.ts'

/** An entered responsibility, read with `depth: 0`, as a record; undefined where one of its three ends was not read. */
export const toResponsibility = (
  doc: Responsibility,
  lookup: Lookup,
): ResponsibilityRecord | undefined => {
  const service = lookup.identifier('services', doc.service)
  const jurisdiction = lookup.identifier('jurisdictions', doc.jurisdiction)
  const authority = lookup.identifier('authorities', doc.authority)
  if (!service || !jurisdiction || !authority) return undefined
  return compact<ResponsibilityRecord>({
    service,
    jurisdiction,
    authority,
    role: doc.role,
    connectBy: doc.connectBy,
    priority: doc.priority ?? 0,
    legalBasis: lookup.identifier('legal-bases', doc.legalBasis),
    ...toValidity(doc),
  })
}
