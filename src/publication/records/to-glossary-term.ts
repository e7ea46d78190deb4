import type { GlossaryTerm as TermRecord } from '../../domain/glossary-term.ts'
import type { GlossaryTerm } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toText, toWords } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** A glossary term, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toGlossaryTerm = (doc: GlossaryTerm, lookup: Lookup): TermRecord =>
  compact<TermRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    term: toText(doc.term),
    definition: toText(doc.definition),
    synonyms: toWords(doc.synonyms),
    termdat: doc.termdat,
  })
