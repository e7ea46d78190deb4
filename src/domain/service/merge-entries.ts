/** What a variant does to a list: entries beside or in place of the canonical ones, and keys that do not count. */
export interface EntryChanges<T> {
  keyOf: (entry: T) => string
  added: readonly T[]
  excluded: readonly string[]
  /** Entries that cannot be excluded. Default: none. */
  isKept?: (entry: T) => boolean
}

/** A merged list, and whether the variant made any difference to it. */
export interface MergedEntries<T> {
  entries: readonly T[]
  isChanged: boolean
}

/**
 * The canonical entries in their order, without the excluded ones, an added one in place of the canonical one with the
 * same key, then the other added ones. Of two added entries with one key the first counts; who excludes a key that is
 * added as well gets it excluded.
 */
export const mergeEntries = <T>(
  canonical: readonly T[],
  { keyOf, added, excluded, isKept = () => false }: EntryChanges<T>,
): MergedEntries<T> => {
  if (added.length === 0 && excluded.length === 0) return { entries: canonical, isChanged: false }
  const out = new Set(excluded)
  const rest = new Map<string, T>()
  for (const entry of added) {
    const key = keyOf(entry)
    if (!rest.has(key) && !out.has(key)) rest.set(key, entry)
  }
  const replacements = new Map(rest)
  const kept = canonical.flatMap((entry) => {
    const key = keyOf(entry)
    if (!replacements.has(key)) return out.has(key) && !isKept(entry) ? [] : [entry]
    // The first canonical entry with the key gives its place to the added one, a second has none to give.
    const replacement = rest.get(key)
    rest.delete(key)
    return replacement === undefined ? [] : [replacement]
  })
  const entries = [...kept, ...rest.values()]
  const isSame =
    entries.length === canonical.length && entries.every((entry, i) => entry === canonical[i])
  return { entries, isChanged: !isSame }
}
