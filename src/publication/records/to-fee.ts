import type { Fee as FeeRecord } from '../../domain/service/building-blocks.ts'
import type { Fee } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup, NamedCollection, Relation } from './lookup.ts'
import { toValidity } from './to-day.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/**
 * A fee, read with `locale: 'all'` and `depth: 0`, as a record. Undefined where it is bound to an area or a channel that
 * was not read: without the bond it would count for everybody.
 */
export const toFee = (doc: Fee, lookup: Lookup): FeeRecord | undefined => {
  const isUnknown = (collection: NamedCollection, relation: Relation) =>
    Boolean(relation) && lookup.identifier(collection, relation) === undefined
  if (isUnknown('jurisdictions', doc.jurisdiction) || isUnknown('channels', doc.channel)) {
    return undefined
  }
  return compact<FeeRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    key: doc.key,
    title: toText(doc.title),
    kind: doc.kind,
    amountRappen: doc.amountRappen,
    minRappen: doc.minRappen,
    maxRappen: doc.maxRappen,
    unit: toOptionalText(doc.unit),
    currency: doc.currency,
    vatIncluded: doc.vatIncluded ?? true,
    condition: toOptionalText(doc.condition),
    service: lookup.identifier('services', doc.service),
    jurisdiction: lookup.identifier('jurisdictions', doc.jurisdiction),
    channel: lookup.identifier('channels', doc.channel),
    legalBasis: lookup.identifier('legal-bases', doc.legalBasis),
    ...toValidity(doc),
  })
}
