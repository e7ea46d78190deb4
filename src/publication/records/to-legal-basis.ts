import type { LegalBasis } from '../../domain/service/building-blocks.ts'
import type { LegalBase } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toValidity } from './to-day.ts'
import { toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** A legal basis, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toLegalBasis = (doc: LegalBase, lookup: Lookup): LegalBasis =>
  compact<LegalBasis>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    level: doc.level,
    number: doc.number,
    article: doc.article,
    url: doc.url,
    eli: doc.eli,
    ...toValidity(doc),
  })
