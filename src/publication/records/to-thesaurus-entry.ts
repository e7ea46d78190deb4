import type { ThesaurusEntry as EntryRecord } from '../../domain/thesaurus-entry.ts'
import type { ThesaurusEntry } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toText, toWords } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** An entry of the thesaurus, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toThesaurusEntry = (doc: ThesaurusEntry, lookup: Lookup): EntryRecord =>
  compact<EntryRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    term: toText(doc.term),
    synonyms: toWords(doc.synonyms),
  })
