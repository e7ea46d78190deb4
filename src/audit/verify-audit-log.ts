import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import type pg from 'pg'

import type { AuditEntry } from '../domain/audit/audit-entry.ts'
import {
  type Anchor,
  type ChainCheck,
  checkNext,
  endOfCheck,
  startOfCheck,
} from '../domain/audit/chain.ts'
import { parseEntryLine } from '../domain/audit/segment.ts'
import { readEntries } from './read-entries.ts'
import { sha256 } from './sha256.ts'

/** What a check starts from and holds the chain against. */
export interface Anchors {
  /** The entry before the first one, where older ones are archived. Default: the beginning. */
  from?: Anchor | undefined
  /** Hashes by sequence that were kept elsewhere. */
  kept?: readonly Anchor[]
}

/** Checks the chain in the database. */
export const verifyAuditLog = async (
  pool: pg.Pool,
  { from, kept = [] }: Anchors = {},
): Promise<ChainCheck> => {
  let check = startOfCheck(from)
  // What stands before the first entry cannot be right: it is looked at too.
  const after = from ? from.sequence : Number.MIN_SAFE_INTEGER
  for await (const entries of readEntries(pool, { after })) {
    check = checkNext(check, entries, sha256, kept)
    if (check.break) return check
  }
  return endOfCheck(check, kept)
}

/** Checks a part of the chain that was exported to a file, without a database. */
export const verifySegment = async (
  file: string,
  { from, kept = [] }: Anchors = {},
): Promise<ChainCheck> => {
  let check: ChainCheck | undefined
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line === '') continue
    const entry = parseEntryLine(line)
    check ??= startOfCheck(from ?? anchorBefore(entry))
    check = entry
      ? checkNext(check, [entry], sha256, kept)
      : { ...check, break: { sequence: check.head.sequence + 1, reason: 'hash' } }
    if (check.break) return check
  }
  return endOfCheck(check ?? startOfCheck(from), kept)
}

/** Without an anchor of its own a part is held against what its first entry says of the one before. */
const anchorBefore = (first: AuditEntry | undefined): Anchor | undefined =>
  first && { sequence: first.sequence - 1, hash: first.previousHash }
