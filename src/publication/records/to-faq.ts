import type { Faq as FaqRecord } from '../../domain/service/building-blocks.ts'
import type { Faq } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'
import { toLocalizedRichText } from './to-rich-text.ts'

/**
 * A question with its answer, read with `locale: 'all'` and `depth: 0`, as a record. Undefined where it is bound to an
 * area that was not read: without the bond it would be shown everywhere.
 */
export const toFaq = (doc: Faq, lookup: Lookup): FaqRecord | undefined => {
  const jurisdiction = lookup.identifier('jurisdictions', doc.jurisdiction)
  if (doc.jurisdiction && jurisdiction === undefined) return undefined
  return compact<FaqRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    question: toText(doc.question),
    answer: toLocalizedRichText(doc.answer, lookup),
    audience: doc.audience,
    order: doc.order ?? 0,
    services: lookup.identifiers('services', doc.services),
    topics: lookup.identifiers('topics', doc.topics),
    jurisdiction,
  })
}
