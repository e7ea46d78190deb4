import type { Payload, PayloadRequest } from 'payload'

import { canonicalJson } from '../../domain/audit/canonical-json.ts'
import {
  type PublishedCollection,
  type RecordKey,
  recordKey,
  variantIdentifier,
} from '../../domain/published-record.ts'
import { sha256 } from '../../audit/sha256.ts'
import type { Form } from '../../generated/payload-types.ts'
import { blocksIn, readBlocks } from '../read-blocks.ts'
import type { Lookup, NamedCollection, Relation } from '../records/lookup.ts'
import { namedBy } from '../records/named-by.ts'
import { isPublished, publishedCollections } from './collections.ts'
import { publicNames, type PublicNames } from './public-names.ts'
import { type PublicDocument, readPublic } from './read-public.ts'

/** A document of the database. */
export interface DocumentId {
  collection: string
  document: number
}

/** A document as the public gets it. */
interface DerivedRecord extends DocumentId {
  collection: PublishedCollection
  identifier: string
  /** SHA-256 of the record, which is the same for the same content. */
  hash: string
  record: object
  /** Public documents the record names. */
  refersTo: RecordKey[]
}

/** A relation that is not in the record, because the other document never was public. */
interface Waiting extends DocumentId {
  for: DocumentId
}

/** What is public of some documents of a collection. */
export interface Derived {
  records: DerivedRecord[]
  waiting: Waiting[]
}

/**
 * The records of those of these documents that are public, from what is stored of them now.
 * @param ids Default: the whole collection
 */
export const deriveRecords = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  collection: PublishedCollection,
  ids: readonly number[],
): Promise<Derived> => {
  const docs = await readPublic(payload, req, collection, ids)
  const names = await publicNames(payload, req, relationsIn(collection, docs))
  const derived: Derived = { records: [], waiting: [] }
  for (const doc of docs) {
    const { record, refersTo, waitingFor } = toRecord(collection, doc, names)
    const from = { collection, document: doc.id }
    derived.waiting.push(...waitingFor.map((target) => ({ ...from, for: target })))
    if (record) derived.records.push({ ...from, ...record, refersTo })
  }
  return derived
}

/**
 * The record a draft would become, were it published now; undefined where it would count for nobody.
 * @param doc read with `locale: 'all'` and `depth: 0`
 */
export const deriveDraft = async (
  payload: Payload,
  collection: PublishedCollection,
  doc: PublicDocument,
): Promise<{ record: object; refersTo: RecordKey[] } | undefined> => {
  const draft = collection === 'forms' ? await withBlocks(payload, doc) : doc
  const names = await publicNames(payload, undefined, relationsIn(collection, [draft]))
  const { record, refersTo } = toRecord(collection, draft, names)
  return record && { record: record.record, refersTo }
}

/** A form with its reusable blocks as they are now, which is what publishing would keep. */
const withBlocks = async (payload: Payload, doc: PublicDocument): Promise<PublicDocument> => {
  const { contents } = await readBlocks(
    payload,
    undefined,
    blocksIn(doc as PublicDocument & Pick<Form, 'sections'>),
  )
  return Object.assign({ ...doc }, { usedBlocks: contents })
}

/** Asks every conversion for a record in which all relations have names, and notes which it looks up. */
const relationsIn = (
  collection: PublishedCollection,
  docs: readonly PublicDocument[],
): Map<NamedCollection, Set<number>> =>
  namedBy((lookup) => {
    for (const doc of docs) convert(collection, doc, lookup)
  })

const toRecord = (collection: PublishedCollection, doc: PublicDocument, names: PublicNames) => {
  const named: [NamedCollection, string][] = []
  const waitingFor: DocumentId[] = []
  const lookup = lookupBy((target, id) => {
    const name = names.get(target)?.get(id)
    if (name === undefined) waitingFor.push({ collection: target, document: id })
    else named.push([target, name])
    return name
  })
  const record = convert(collection, doc, lookup)
  return {
    waitingFor,
    refersTo: record ? refersToOf(named, record.record) : [],
    record: record && { ...record, hash: sha256(canonicalJson(record.record)) },
  }
}

/** A variant is named by its area alone where another variant of the same service names it. */
const refersToOf = (named: readonly [NamedCollection, string][], record: object): RecordKey[] => {
  const keys = named.flatMap(([collection, name]) => {
    if (!isPublished(collection)) return []
    const isVariant = collection === 'service-variants' && 'service' in record
    const identifier = isVariant ? variantIdentifier(String(record.service), name) : name
    return [recordKey(collection, identifier)]
  })
  return [...new Set(keys)].sort()
}

const convert = (
  collection: PublishedCollection,
  doc: PublicDocument,
  lookup: Lookup,
): { record: object; identifier: string } | undefined => {
  const { toRecord: toOne, identifierOf } = publishedCollections[collection]
  // The list above ties each conversion to its collection; here the collection is any of them.
  const record = toOne(doc as never, lookup)
  return record && { record, identifier: identifierOf(record as never, doc as never) }
}

const lookupBy = (
  nameOf: (collection: NamedCollection, id: number) => string | undefined,
): Lookup => {
  const identifier: Lookup['identifier'] = (collection, relation) => {
    const id = idOf(relation)
    return id === undefined ? undefined : nameOf(collection, id)
  }
  return {
    identifier,
    identifiers: (collection, relations) =>
      (relations ?? []).flatMap((relation) => identifier(collection, relation) ?? []),
    // They name the service, not it them: another question is no change of the service.
    faqsOf: () => [],
  }
}

const idOf = (relation: Relation): number | undefined =>
  typeof relation === 'object' ? relation?.id : relation
