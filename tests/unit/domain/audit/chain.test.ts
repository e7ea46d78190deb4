import fc from 'fast-check'

import { sha256 } from '../../../../src/audit/sha256.ts'
import {
  auditActions,
  type AuditEntry,
  type AuditEvent,
} from '../../../../src/domain/audit/audit-entry.ts'
import {
  type Anchor,
  anchorText,
  checkNext,
  endOfCheck,
  genesis,
  linkEntry,
  parseAnchor,
  startOfCheck,
} from '../../../../src/domain/audit/chain.ts'
import { entryLine, parseEntryLine } from '../../../../src/domain/audit/segment.ts'
import { thorough } from '../../thorough.ts'

const text = fc.option(fc.string({ maxLength: 12 }), { nil: null })
const hash = fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: null })

const anEvent: fc.Arbitrary<AuditEvent> = fc.record({
  actor: fc.stringMatching(/^(users|api-keys):[1-9]$/),
  action: fc.constantFrom(...auditActions),
  collectionSlug: text,
  documentId: text,
  changedFields: fc.array(fc.stringMatching(/^[a-z]{1,4}(\.[a-z]{1,3})?$/), { maxLength: 3 }),
  locale: fc.constantFrom(null, 'de', 'fr'),
  beforeHash: hash,
  afterHash: hash,
})

const chained = (events: readonly AuditEvent[]): AuditEntry[] => {
  let head: Anchor = genesis
  return events.map((event, i) => {
    const entry = linkEntry(head, event, new Date(i).toISOString(), sha256)
    head = entry
    return entry
  })
}

const aChain = fc.array(anEvent, { minLength: 2, maxLength: 8 }).map(chained)

const check = (entries: readonly AuditEntry[], kept: readonly Anchor[] = [], from?: Anchor) =>
  endOfCheck(checkNext(startOfCheck(from), entries, sha256, kept), kept)

const at = (entries: readonly AuditEntry[], seed: number): number => seed % entries.length

describe('the chain of the audit log', () => {
  it('holds as it was written, in one piece or in parts', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, seed) => {
        const whole = check(entries)
        expect(whole).toEqual({
          count: entries.length,
          head: { sequence: entries.length, hash: entries.at(-1)?.hash },
        })
        const cut = at(entries, seed)
        const first = checkNext(startOfCheck(), entries.slice(0, cut), sha256)
        expect(checkNext(first, entries.slice(cut), sha256)).toEqual(whole)
      }),
      thorough,
    )
  })

  it('shows any change of any field, at the entry that was changed', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), anEvent, fc.nat(), (entries, seed, other, field) => {
        const i = at(entries, seed)
        const names = Object.keys(other) as (keyof AuditEvent)[]
        const name = names[field % names.length] ?? 'actor'
        const changed = entries.map((entry, j) =>
          j === i ? { ...entry, [name]: other[name] } : entry,
        )
        fc.pre(JSON.stringify(entries[i]?.[name]) !== JSON.stringify(other[name]))
        expect(check(changed).break).toEqual({ sequence: i + 1, reason: 'hash' })
      }),
      thorough,
    )
  })

  it('shows a change even where the hash of the entry was made anew, at the entry after it', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), anEvent, (entries, seed, other) => {
        const i = seed % (entries.length - 1)
        const before = entries[i - 1] ?? genesis
        const forged = linkEntry(before, other, entries[i]?.at ?? '', sha256)
        fc.pre(forged.hash !== entries[i]?.hash)
        expect(check(entries.with(i, forged)).break).toEqual({
          sequence: i + 2,
          reason: 'previous-hash',
        })
      }),
      thorough,
    )
  })

  it('shows an entry that is missing, doubled, inserted or swapped, and where', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, seed) => {
        const i = at(entries, seed)
        const inner = seed % (entries.length - 1)
        const entry = entries[i] as AuditEntry
        const swapped = entries
          .with(inner, entries[inner + 1] as AuditEntry)
          .with(inner + 1, entries[inner] as AuditEntry)
        expect(check(entries.toSpliced(inner, 1)).break?.sequence).toBe(inner + 1)
        expect(check(entries.toSpliced(i, 0, entry)).break?.sequence).toBe(i + 2)
        expect(check(swapped).break?.sequence).toBe(inner + 1)
        const inserted = linkEntry(
          entries[i - 1] ?? genesis,
          entry,
          '1970-01-01T00:00:00.999Z',
          sha256,
        )
        expect(check(entries.toSpliced(i, 0, inserted)).break).toBeDefined()
      }),
      thorough,
    )
  })

  it('shows that the newest entries are gone where their anchor was kept, and only there', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, seed) => {
        const left = at(entries, seed)
        const cut = entries.slice(0, left)
        const head = entries.at(-1) as Anchor
        expect(check(cut).break).toBeUndefined()
        expect(check(cut, [head]).break).toEqual({ sequence: left + 1, reason: 'anchor' })
        expect(check(entries, [head]).break).toBeUndefined()
      }),
      thorough,
    )
  })

  it('shows a chain that was written anew from some entry on', () => {
    fc.assert(
      fc.property(aChain, anEvent, fc.nat(), (entries, other, seed) => {
        const i = at(entries, seed)
        const anew = chained(entries.with(i, { ...(entries[i] as AuditEntry), ...other }))
        const head = entries.at(-1) as Anchor
        fc.pre(anew.at(-1)?.hash !== head.hash)
        expect(check(anew).break).toBeUndefined()
        expect(check(anew, [head]).break).toEqual({ sequence: entries.length, reason: 'anchor' })
      }),
      thorough,
    )
  })

  it('is checked from an anchor on where older parts are archived', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, seed) => {
        const cut = at(entries, seed)
        const anchor = entries[cut - 1] ?? genesis
        expect(check(entries.slice(cut), [], anchor).break).toBeUndefined()
        const withoutAnchor = check(entries.slice(cut)).break?.reason
        expect(withoutAnchor).toBe(cut > 0 ? 'sequence' : undefined)
      }),
      thorough,
    )
  })
})

describe('an entry as a line of a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(aChain, (entries) => {
        expect(entries.map(entryLine).map(parseEntryLine)).toEqual(entries)
      }),
      thorough,
    )
  })

  it.each(['', '{', '{}', '[]', 'null'])('is none when it reads %j', (line) => {
    expect(parseEntryLine(line)).toBeUndefined()
  })
})

describe('an anchor', () => {
  it('comes back from the word it is written as', () => {
    const anchor = { sequence: 1204, hash: 'a1'.repeat(32) }
    expect(parseAnchor(` ${anchorText(anchor)}\n`)).toEqual(anchor)
  })

  it.each(['', '1204', `1204:${'a'.repeat(63)}`, `x:${'a'.repeat(64)}`])('is not %j', (word) => {
    expect(parseAnchor(word)).toBeUndefined()
  })
})
