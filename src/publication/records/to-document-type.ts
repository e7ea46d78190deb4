import type { DocumentType } from '../../domain/service/building-blocks.ts'
import type { Evidence, Output } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** An evidence or an output, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toDocumentType = (doc: Evidence | Output, lookup: Lookup): DocumentType =>
  compact<DocumentType>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    description: toOptionalText(doc.description),
    issuer: lookup.identifier('authorities', doc.issuer),
    dataset: doc.dataset,
  })
