import type { ResponsibilityTemplate as TemplateRecord } from '../../domain/responsibility/responsibility.ts'
import type { ResponsibilityTemplate } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toValidity } from './to-day.ts'

/**
 * A default rule of responsibility, read with `depth: 0`, as a record. Undefined where its service was not read, or the
 * authority it names: without the name it would mean each area's own.
 */
export const toResponsibilityTemplate = (
  doc: ResponsibilityTemplate,
  lookup: Lookup,
): TemplateRecord | undefined => {
  const service = lookup.identifier('services', doc.service)
  const authority = lookup.identifier('authorities', doc.authority)
  if (!service || (doc.authority && !authority)) return undefined
  return compact<TemplateRecord>({
    service,
    areaKind: doc.areaKind,
    authority,
    role: doc.role,
    connectBy: doc.connectBy,
    legalBasis: lookup.identifier('legal-bases', doc.legalBasis),
    ...toValidity(doc),
  })
}
