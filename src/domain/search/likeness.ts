/** Letters two words begin with alike. */
const sharedBeginning = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1
  return shared
}

/** Groups of three letters, the word's beginning and end with them. Source: PostgreSQL, pg_trgm. */
const trigramsOf = (word: string): Set<string> => {
  const padded = `  ${word} `
  const trigrams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i += 1) trigrams.add(padded.slice(i, i + 3))
  return trigrams
}

/** How much of their trigrams two words share, 0 to 1. */
export const trigramSimilarity = (a: string, b: string): number => {
  const [one, other] = [trigramsOf(a), trigramsOf(b)]
  let shared = 0
  for (const trigram of one) if (other.has(trigram)) shared += 1
  return shared / (one.size + other.size - shared)
}

/** Least number of letters that are typed wrong, left out, too many or swapped; more than `most` counts as `most + 1`. */
const mistakesBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + Number(!isSame),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/**
 * How well a word of a question fits a word of a text, 0 to 1: the same; another form of it; the beginning of it; a part
 * of a compound; the same with a typing error.
 */
export const likeness = (asked: string, found: string): number => {
  if (asked === found) return 1
  const [shorter, longer] = asked.length <= found.length ? [asked, found] : [found, asked]
  if (shorter.length < 3) return 0
  const shared = sharedBeginning(asked, found)
  // Hund, Hunde; anmelden, anmeldung.
  if (shared >= 4 && longer.length - shared <= 3 && shorter.length - shared <= 3) return 0.85
  if (found.startsWith(asked)) return 0.7
  // Steuer in Hundesteuer.
  if (shorter.length >= 4 && longer.endsWith(shorter)) return 0.6
  if (shorter.length >= 4 && longer.startsWith(shorter)) return 0.55
  if (shorter.length >= 5 && longer.includes(shorter)) return 0.45
  const allowed = shorter.length >= 8 ? 2 : shorter.length >= 5 ? 1 : 0
  const mistakes = allowed === 0 ? 1 : mistakesBetween(asked, found, allowed)
  return mistakes <= allowed ? 0.6 - 0.15 * (mistakes - 1) : 0
}
