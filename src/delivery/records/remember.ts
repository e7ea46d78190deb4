/** How much is remembered of one kind: some days for every municipality of the country, every service of a canton everywhere. */
const most = 10_000

/** What is remembered under a key, or computed now; when too much is, it begins anew. */
export const remember = <R extends object>(
  known: Map<string, R>,
  key: string,
  compute: () => R,
): R => {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const result = compute()
  known.set(key, result)
  return result
}
