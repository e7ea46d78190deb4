/** One line of the national inventory of services. Source: eCH-0070, Leistungsinventar. */
export interface InventoryEntry {
  /** Five digits. */
  id: string
  title: string
}

/** A service of the catalogue, as far as the inventory is concerned. */
export interface InventoriedService {
  identifier: string
  title: string
  ech0070Id?: string
  ech0070Status?: string
}

/** A number that somebody should look at for a service. */
export interface ProposedMatch {
  identifier: string
  title: string
  entry: InventoryEntry
  /** How alike the titles are, 0 to 1. */
  similarity: number
}

/** Below this, titles are alike by chance. */
const leastSimilarity = 0.5

const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The words in the order of the alphabet: «Hund anmelden» and «Anmelden eines Hundes» share most of their letters. */
const trigrams = (title: string): Set<string> => {
  const words = plain(title).split(' ').toSorted()
  return new Set(
    words.flatMap((word) => {
      const padded = ` ${word} `
      return Array.from({ length: Math.max(padded.length - 2, 1) }, (_, at) =>
        padded.slice(at, at + 3),
      )
    }),
  )
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((one) => b.has(one)).length
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}

/** How alike two titles are: 1 for the same words, 0 for none in common. Source: Dice 1945, over groups of three letters. */
export const titleSimilarity = (a: string, b: string): number => shared(trigrams(a), trigrams(b))

/**
 * The most similar entry for each service that has no number yet, best first. A service somebody mapped, or that has a
 * number already, is never touched; a number another service has is not proposed.
 */
export const proposeMatches = (
  services: readonly InventoriedService[],
  inventory: readonly InventoryEntry[],
): ProposedMatch[] => {
  const taken = new Set(services.map(({ ech0070Id }) => ech0070Id))
  const free = inventory
    .filter(({ id }) => !taken.has(id))
    .map((entry) => ({ entry, letters: trigrams(entry.title) }))
  return services
    .filter(({ ech0070Id, ech0070Status }) => !ech0070Id && ech0070Status !== 'mapped')
    .flatMap(({ identifier, title }) => {
      const letters = trigrams(title)
      const [best] = free
        .map(({ entry, letters: other }) => ({ entry, similarity: shared(letters, other) }))
        .toSorted((a, b) => b.similarity - a.similarity)
      return best && best.similarity >= leastSimilarity ? [{ identifier, title, ...best }] : []
    })
    .toSorted((a, b) => b.similarity - a.similarity)
}
