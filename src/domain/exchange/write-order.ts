/** A record of a file, and the records of the same file it names that do not exist yet. */
export interface OrderedRecord {
  key: string
  needs: readonly string[]
}

/**
 * The order in which records are written so that what a record names is there before it: each group before those that
 * name it. Records that name each other in a circle are one group. Source: Tarjan 1972, strongly connected components.
 */
export const writeOrder = (records: readonly OrderedRecord[]): string[][] => {
  const needs = new Map(records.map((record) => [record.key, record.needs]))
  const places = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const groups: string[][] = []
  const visit = (key: string): number => {
    const place = places.size
    places.set(key, place)
    lowest.set(key, place)
    open.push(key)
    for (const needed of needs.get(key) ?? []) {
      if (!needs.has(needed)) continue
      const known = places.get(needed)
      const low = known === undefined ? visit(needed) : open.includes(needed) ? known : place
      lowest.set(key, Math.min(lowest.get(key) ?? place, low))
    }
    if (lowest.get(key) === place) groups.push(open.splice(open.indexOf(key)))
    return lowest.get(key) ?? place
  }
  for (const { key } of records) if (!places.has(key)) visit(key)
  return groups
}
