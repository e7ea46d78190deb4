import type { Topic as TopicRecord } from '../../domain/topic.ts'
import type { Topic } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** A topic, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toTopic = (doc: Topic, lookup: Lookup): TopicRecord =>
  compact<TopicRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    description: toOptionalText(doc.description),
    catalogue: doc.catalogue,
    parent: lookup.identifier('topics', doc.parent),
    order: doc.order ?? 0,
    ech0049: doc.ech0049 ?? false,
  })
