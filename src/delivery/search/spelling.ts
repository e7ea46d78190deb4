import { likeness, trigramSimilarity } from '../../domain/search/likeness.ts'
import type { Vocabulary } from './contract.ts'

/** Finds known words that somebody may have meant. */
export interface Spelling {
  knows: (word: string) => boolean
  /** Known words like this one, the likest first; none for one that is known. */
  nearest: (word: string, most: number) => string[]
}

const beginningOf = (word: string): string[] => {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2))
}

/** How alike a known word has to be to be taken for what was meant. */
const alikeEnough = 0.3

/** An index of the words of a language by pairs of letters. */
export const createSpelling = (vocabulary: Vocabulary): Spelling => {
  const byPair = new Map<string, string[]>()
  for (const word of vocabulary.keys()) {
    if (word.length < 4) continue
    for (const pair of new Set(beginningOf(word))) {
      const words = byPair.get(pair)
      if (words) words.push(word)
      else byPair.set(pair, [word])
    }
  }
  return {
    knows: (word) => vocabulary.has(word),
    nearest: (word, most) => {
      if (word.length < 4 || vocabulary.has(word)) return []
      const shared = new Map<string, number>()
      for (const pair of new Set(beginningOf(word))) {
        for (const candidate of byPair.get(pair) ?? []) {
          shared.set(candidate, (shared.get(candidate) ?? 0) + 1)
        }
      }
      const needed = Math.max(2, Math.floor((word.length + 1) * 0.4))
      return [...shared]
        .filter(
          ([candidate, count]) => count >= needed && Math.abs(candidate.length - word.length) <= 3,
        )
        .map(([candidate]) => ({
          candidate,
          alike: Math.max(likeness(word, candidate), trigramSimilarity(word, candidate)),
        }))
        .filter(({ alike }) => alike >= alikeEnough)
        .sort(
          (a, b) =>
            b.alike - a.alike ||
            (vocabulary.get(b.candidate) ?? 0) - (vocabulary.get(a.candidate) ?? 0) ||
            (a.candidate < b.candidate ? -1 : 1),
        )
        .slice(0, most)
        .map(({ candidate }) => candidate)
    },
  }
}
