import type { Claim } from './claims.ts'

/** By what claims are compared, the most important first; the smaller number goes before. */
const ranks: readonly ((claim: Claim) => number)[] = [
  ({ distance }) => distance,
  ({ source }) => (source === 'responsibility' ? 0 : 1),
  ({ rule }) => (rule.connectBy === 'anywhere' ? 1 : 0),
  ({ source, rule }) => (source === 'responsibility' ? -rule.priority : 0),
]

/** Which of two claims goes before the other: negative the first, positive the second, 0 neither. */
const compareClaims = (a: Claim, b: Claim): number => {
  for (const rank of ranks) {
    const difference = rank(a) - rank(b)
    if (difference !== 0) return difference
  }
  return 0
}

/** The claims that no other goes before, in an order of their own: the same whatever order they come in. */
export const deciding = (claims: readonly Claim[]): Claim[] => {
  const best = claims.filter((claim) => claims.every((other) => compareClaims(claim, other) <= 0))
  if (best.length < 2) return best
  return best
    .map((claim) => ({ claim, key: JSON.stringify(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ claim }) => claim)
}
