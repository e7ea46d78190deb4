import { locales } from '../locale.ts'
import type { LocalizedWords } from '../localized-text.ts'
import { mergeEntries } from './merge-entries.ts'

/** Search words of each locale by themselves: added, excluded, each once; a locale left without words is absent. */
export const mergeWords = (
  canonical: LocalizedWords,
  added: LocalizedWords,
  excluded: LocalizedWords,
): { words: LocalizedWords; isChanged: boolean } => {
  const words: LocalizedWords = {}
  let isChanged = false
  for (const locale of locales) {
    const merged = mergeEntries(canonical[locale] ?? [], {
      keyOf: (word) => word,
      added: added[locale] ?? [],
      excluded: excluded[locale] ?? [],
    })
    isChanged ||= merged.isChanged
    if (merged.entries.length > 0) words[locale] = [...merged.entries]
  }
  return { words, isChanged }
}
