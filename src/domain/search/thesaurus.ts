import { folded } from '../folded.ts'
import type { Locale } from '../locale.ts'
import type { ThesaurusEntry } from '../thesaurus-entry.ts'

/** Other words for a word, folded; of each entry all words mean the same. */
export const thesaurusIn = (
  entries: Iterable<Pick<ThesaurusEntry, 'synonyms' | 'term'>>,
  locale: Locale,
): ((word: string) => readonly string[]) => {
  const others = new Map<string, Set<string>>()
  for (const { term, synonyms } of entries) {
    const group = [term[locale], ...(synonyms[locale] ?? [])].flatMap((word) =>
      word === undefined ? [] : [folded(word)],
    )
    for (const word of group) {
      const known = others.get(word) ?? new Set()
      for (const other of group) if (other !== word) known.add(other)
      others.set(word, known)
    }
  }
  return (word) => [...(others.get(word) ?? [])]
}
