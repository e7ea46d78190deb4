import type { Locale } from '../../domain/locale.ts'
import { thesaurusIn } from '../../domain/search/thesaurus.ts'
import type { ThesaurusEntry } from '../../domain/thesaurus-entry.ts'
import type { Hearing } from '../changes/hearing.ts'
import { allOf } from '../changes/record-change.ts'
import { TaggedCache } from '../changes/tagged-cache.ts'
import type { SearchProvider } from './contract.ts'
import type { SearchMeans } from './search-services.ts'
import { createSpelling } from './spelling.ts'

/** About what an index of words takes for each of them. */
const bytesOfAWord = 400

interface Options {
  provider: SearchProvider
  thesaurus: () => Promise<ReadonlyMap<string, ThesaurusEntry>>
  /** Bytes it may hold. */
  bytes: number
}

/** Keeps what a search in a language works with, until a service or the thesaurus changes. */
export const createSearchMeans = (
  hearing: Hearing,
  { provider, thesaurus, bytes }: Options,
): ((locale: Locale) => Promise<SearchMeans>) => {
  const means = hearing.join(new TaggedCache<SearchMeans>({ maxSize: bytes }))
  return (locale) =>
    means.getOrMake(locale, async () => {
      const vocabulary = await provider.vocabulary(locale)
      const entries = await thesaurus()
      return {
        value: {
          provider,
          vocabulary,
          spelling: createSpelling(vocabulary),
          mostUses: Math.max(1, ...vocabulary.values()),
          synonymsOf: thesaurusIn(entries.values(), locale),
        },
        tags: [allOf('services'), allOf('thesaurus-entries')],
        size: vocabulary.size * bytesOfAWord,
      }
    })
}
