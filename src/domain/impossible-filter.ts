/** Comparisons of points on a map. */
const ofPlaces: ReadonlySet<string> = new Set(['near', 'within', 'intersects'])

/** The first comparison of places in a filter, however deep; none where all can be answered. */
export const findImpossible = (filter: unknown): string | undefined => {
  if (typeof filter !== 'object' || filter === null) return undefined
  for (const [key, value] of Object.entries(filter)) {
    const found = ofPlaces.has(key) ? key : findImpossible(value)
    if (found) return found
  }
  return undefined
}
