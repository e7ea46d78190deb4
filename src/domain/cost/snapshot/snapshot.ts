import type { Entry } from '../ledger/entry.ts'
import { figuresOf, type Figure } from '../ledger/figure.ts'

/** A state of the books that somebody prepared and, once another has published it, never changes again. */
export interface Snapshot {
  identifier: string
  programme: string
  /** Everything written down up to this moment is in it. RFC 3339 in UTC, with milliseconds. */
  asOf: string
  entries: readonly Entry[]
  figures: readonly Figure[]
  /** Where the figures come from: ledgers, counts of inhabitants, decisions. */
  sources: readonly string[]
  /** Ids of persons. */
  preparedBy: number
  publishedBy?: number
  publishedAt?: string
  /** The public sees it no earlier. */
  embargoUntil?: string
}

/** The entries that had been written down by a moment; what is written later never changes the answer. */
export const entriesAsOf = (entries: readonly Entry[], asOf: string): Entry[] =>
  entries.filter(({ recordedAt }) => recordedAt <= asOf)

/** A snapshot of the books as of a moment, with every figure they make. */
export const takeSnapshot = (
  ledger: readonly Entry[],
  head: Omit<Snapshot, 'entries' | 'figures'>,
): Snapshot => {
  const entries = entriesAsOf(ledger, head.asOf)
  return { ...head, entries, figures: [...figuresOf(entries).values()] }
}

/** The moment from which the public sees a snapshot: when it was published, or when its embargo ends. */
export const publicFrom = ({ publishedAt, embargoUntil }: Snapshot): string | undefined =>
  publishedAt !== undefined && embargoUntil !== undefined && embargoUntil > publishedAt
    ? embargoUntil
    : publishedAt

/**
 * The snapshot the public saw at a moment: the last one that had become public by then. A moment that has passed keeps
 * its answer for ever, because a snapshot becomes public no earlier than now.
 */
export const snapshotPublicAt = (
  snapshots: readonly Snapshot[],
  moment: string,
): Snapshot | undefined =>
  snapshots
    .filter((snapshot) => (publicFrom(snapshot) ?? '9999') <= moment)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .at(-1)

/** Where several become public at one moment, the one that was published last counts. */
const orderOf = (snapshot: Snapshot): string =>
  `${publicFrom(snapshot) ?? ''} ${snapshot.publishedAt ?? ''}`
