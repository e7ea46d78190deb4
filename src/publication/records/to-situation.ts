import type { Situation } from '../../domain/situation.ts'
import type { BusinessEvent, LifeEvent } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** A life event or a business event, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toSituation = (doc: BusinessEvent | LifeEvent, lookup: Lookup): Situation =>
  compact<Situation>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    description: toOptionalText(doc.description),
    i14yCode: doc.i14yCode,
    order: doc.order ?? 0,
  })
