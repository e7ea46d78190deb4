import { canonicalJson } from '../../audit/canonical-json.ts'
import type { Sha256 } from '../../audit/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import type { LedgerRow } from './read-row.ts'

/** How a row is known again in a later file. */
export interface RowMark {
  /** The finance system's reference, or else the content and how often it stood in the file so far. */
  key: string
  /** Hash of day, amount, account and text: the same reference with other ones is not the same booking. */
  content: string
}

/** A mark as an entry keeps it in `source`. */
export const sourceOf = ({ key, content }: RowMark): string => `${key}#${content}`

/**
 * Marks the rows of one file, in their order. Equal rows without a reference are different bookings: the first, the
 * second … so that a file that holds them again books none of them.
 */
export const createRowMarker = (sha256: Sha256): ((row: LedgerRow) => RowMark) => {
  const seen = new Map<string, number>()
  return ({ reference, bookedOn, rappen, account, text }) => {
    // What the mapping adds or interprets is left out: a row stays itself when the mapping changes.
    const content = sha256(canonicalJson([bookedOn, rappen, account, text]))
    if (reference !== undefined) return { key: `ref:${reference}`, content }
    const number = (seen.get(content) ?? 0) + 1
    seen.set(content, number)
    return { key: `row:${content}:${String(number)}`, content }
  }
}

/** What is known of a row: new, booked before, or booked before with another content. */
type Recognition =
  { kind: 'new' } | { kind: 'booked'; entry: string } | { kind: 'changed'; entry: string }

/** What earlier imports booked, and what this one has booked so far. */
export interface Recogniser {
  recognise: (mark: RowMark) => Recognition
  remember: (mark: RowMark, entry: string) => void
}

/** Knows the rows of entries again. One that was corrected stays known: the file still holds what was wrong. */
export const createRecogniser = (entries: readonly Entry[]): Recogniser => {
  const byKey = new Map<string, { entry: string; content: string }>()
  for (const { id, source, corrects } of entries) {
    if (source === undefined || corrects !== undefined) continue
    const at = source.lastIndexOf('#')
    byKey.set(source.slice(0, at), { entry: id, content: source.slice(at + 1) })
  }
  return {
    recognise: ({ key, content }) => {
      const booked = byKey.get(key)
      if (!booked) return { kind: 'new' }
      return { kind: booked.content === content ? 'booked' : 'changed', entry: booked.entry }
    },
    remember: ({ key, content }, entry) => {
      byKey.set(key, { entry, content })
    },
  }
}
