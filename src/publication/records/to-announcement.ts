import type { Announcement as AnnouncementRecord } from '../../domain/announcement.ts'
import type { Announcement } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'
import { toLocalizedRichText } from './to-rich-text.ts'

/**
 * An announcement, read with `locale: 'all'` and `depth: 0`, as a record. Undefined where all the services or all the
 * areas it is bound to were not read: without a bond it would be shown everywhere.
 */
export const toAnnouncement = (
  doc: Announcement,
  lookup: Lookup,
): AnnouncementRecord | undefined => {
  const services = lookup.identifiers('services', doc.services)
  const jurisdictions = lookup.identifiers('jurisdictions', doc.jurisdictions)
  const isUnbound =
    (services.length === 0 && (doc.services?.length ?? 0) > 0) ||
    (jurisdictions.length === 0 && (doc.jurisdictions?.length ?? 0) > 0)
  if (isUnbound) return undefined
  return compact<AnnouncementRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    body: toLocalizedRichText(doc.body, lookup),
    kind: doc.kind,
    severity: doc.severity,
    from: doc.from,
    to: doc.to,
    place: toOptionalText(doc.place),
    services,
    jurisdictions,
  })
}
