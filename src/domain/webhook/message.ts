import { variantIdentifier } from '../published-record.ts'
import type { WatchableCollection } from './webhook.ts'

/** A change of what is public, as `/v1/changes` has it. */
export interface WatchedChange {
  collection: WatchableCollection
  identifier: string
  /** The turn of the change. */
  sequence: number
  /** RFC 3339. */
  changedAt: string
  /** The record in all locales; null: it is public no more. */
  record: object | null
}

/** What is sent. Source: Standard Webhooks, "Payload structure". */
export interface WebhookMessage {
  type: string
  /** RFC 3339: when it happened. */
  timestamp: string
  data: {
    collection: string
    identifier: string
    sequence: number
    change: 'upsert' | 'remove'
    /** Where it is read. */
    self: string
    record?: object
  }
}

/** Name of a message: the same for the same change however often it is sent or made. */
export const messageIdOf = (webhook: number, sequence: number): string =>
  `msg_${String(webhook)}_${String(sequence)}`

/** What a webhook is told of a change. @param baseUrl scheme, host and port people use */
export const messageOf = (change: WatchedChange, baseUrl: string): WebhookMessage => {
  const { collection, identifier, sequence, changedAt, record } = change
  const isUpsert = record !== null
  return {
    type: `${collection}.${isUpsert ? 'upserted' : 'removed'}`,
    timestamp: changedAt,
    data: {
      collection,
      identifier,
      sequence,
      change: isUpsert ? 'upsert' : 'remove',
      self: `${baseUrl}${pathOf(change)}`,
      // A state of a programme holds its whole ledger: it is read where the message says.
      ...(isUpsert && collection !== 'cost-snapshots' && { record }),
    },
  }
}

/** Collections with an address of their own for each record. */
const addressed: ReadonlySet<WatchableCollection> = new Set<WatchableCollection>([
  'services',
  'authorities',
  'jurisdictions',
  'topics',
  'life-events',
  'business-events',
  'faqs',
  'announcements',
  'glossary-terms',
])

/** A variant is read at its service; what has no address of its own in the feed of changes. */
const pathOf = ({ collection, identifier, sequence, record }: WatchedChange): string => {
  if (addressed.has(collection)) return `/v1/${collection}/${encodeURIComponent(identifier)}`
  if (collection === 'service-variants') {
    return `/v1/services/${encodeURIComponent(variantParts(identifier).service)}`
  }
  if (collection === 'cost-snapshots' && record !== null) return stateOf(record)
  return `/v1/changes?collection=${collection}&after=${String(sequence - 1)}&limit=1`
}

/** A state is read at its programme, as of the moment it became public: what is found there stays the same. */
const stateOf = (record: { programme?: string; publicSince?: string }): string =>
  `/v1/programmes/${record.programme ?? ''}?asOf=${encodeURIComponent(record.publicSince ?? '')}`

/** Service and area of a variant, from what it is called. */
export const variantParts = (identifier: string): { service: string; jurisdiction: string } => {
  const at = identifier.lastIndexOf(variantIdentifier('', ''))
  return { service: identifier.slice(0, at), jurisdiction: identifier.slice(at + 1) }
}
