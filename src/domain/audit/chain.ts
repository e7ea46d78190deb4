import type { AuditEntry, AuditEvent } from './audit-entry.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a text in UTF-8, hexadecimal; handed in, because rules do no I/O and load no library of the platform. */
export type Sha256 = (text: string) => string

/** A place in the chain: the entry up to which everything is told by its hash. */
export interface Anchor {
  sequence: number
  hash: string
}

/** Where every chain begins. */
export const genesis: Anchor = { sequence: 0, hash: '0'.repeat(64) }

/** The entry that follows an anchor. */
export const linkEntry = (
  { sequence, hash: previousHash }: Anchor,
  event: AuditEvent,
  at: string,
  sha256: Sha256,
): AuditEntry => {
  const linked = { ...event, sequence: sequence + 1, at, previousHash }
  return { ...linked, hash: hashOf(linked, sha256) }
}

const hashOf = ({ previousHash, ...rest }: Omit<AuditEntry, 'hash'>, sha256: Sha256): string =>
  sha256(
    `${previousHash}\n${canonicalJson({
      sequence: rest.sequence,
      at: rest.at,
      actor: rest.actor,
      action: rest.action,
      collectionSlug: rest.collectionSlug,
      documentId: rest.documentId,
      changedFields: rest.changedFields,
      locale: rest.locale,
      beforeHash: rest.beforeHash,
      afterHash: rest.afterHash,
    })}`,
  )

/** Why a chain does not hold. */
type ChainBreakReason =
  /** An entry is missing, doubled or out of order. */
  | 'sequence'
  /** It does not follow the one before it. */
  | 'previous-hash'
  /** Its own content was changed. */
  | 'hash'
  /** The chain ends before the anchor somebody kept, or goes another way there. */
  | 'anchor'

/** Where a chain does not hold, and why. */
interface ChainBreak {
  sequence: number
  reason: ChainBreakReason
}

/** What a check of a chain, or of one part after another, found so far. */
export interface ChainCheck {
  count: number
  /** The last entry that holds. */
  head: Anchor
  break?: ChainBreak
}

/** The check before its first entry. */
export const startOfCheck = (from: Anchor = genesis): ChainCheck => ({ count: 0, head: from })

/**
 * Checks the next part of a chain, entries in their order; after a break nothing more is looked at.
 * @param anchors hashes by sequence that somebody kept elsewhere
 */
export const checkNext = (
  so: ChainCheck,
  entries: Iterable<AuditEntry>,
  sha256: Sha256,
  anchors: readonly Anchor[] = [],
): ChainCheck => {
  let { count, head } = so
  if (so.break) return so
  for (const entry of entries) {
    const reason = breakAt(head, entry, sha256, anchors)
    if (reason) return { count, head, break: { sequence: head.sequence + 1, reason } }
    count += 1
    head = { sequence: entry.sequence, hash: entry.hash }
  }
  return { count, head }
}

const breakAt = (
  head: Anchor,
  entry: AuditEntry,
  sha256: Sha256,
  anchors: readonly Anchor[],
): ChainBreakReason | undefined => {
  if (entry.sequence !== head.sequence + 1) return 'sequence'
  if (entry.previousHash !== head.hash) return 'previous-hash'
  if (entry.hash !== hashOf(entry, sha256)) return 'hash'
  const kept = anchors.find(({ sequence }) => sequence === entry.sequence)
  return kept && kept.hash !== entry.hash ? 'anchor' : undefined
}

/** Ends a check: a kept anchor beyond the last entry means that the newest ones are gone. */
export const endOfCheck = (check: ChainCheck, anchors: readonly Anchor[]): ChainCheck => {
  const lost = anchors.some(({ sequence }) => sequence > check.head.sequence)
  return check.break || !lost
    ? check
    : { ...check, break: { sequence: check.head.sequence + 1, reason: 'anchor' } }
}

/** Reads an anchor as the log writes it: `1204:9f86d0…`. Nothing where it is none. */
export const parseAnchor = (text: string): Anchor | undefined => {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase())
  const [, sequence = '', hash = ''] = match ?? []
  return match ? { sequence: Number(sequence), hash } : undefined
}

/** An anchor as one word. */
export const anchorText = ({ sequence, hash }: Anchor): string => `${String(sequence)}:${hash}`
