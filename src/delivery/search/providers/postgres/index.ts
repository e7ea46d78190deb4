import type pg from 'pg'

import type { Locale } from '../../../../domain/locale.ts'
import { dictionaries } from '../../../../domain/search/dictionaries.ts'
import { wordsOf } from '../../../../domain/search/words.ts'
import type { Candidate, CandidateQuestion, SearchProvider, Typed } from '../../contract.ts'

/** How many records are compared with a question in the end. */
const mostCandidates = 200

/** A part of a compound is looked for from this length on. */
const shortestPart = 4

const selectFitting = `
  select identifier, services, title, synonyms, summary,
    least(1, ts_rank_cd('{0.2, 0.4, 0.6, 1}', vector, to_tsquery($3::regconfig, $4), 1)) as text
  from publication.search_document`

/** Finds by the full text search of PostgreSQL, and parts of words by its trigrams. */
export const postgresSearch = (pool: pg.Pool): SearchProvider => ({
  key: 'postgres',
  candidates: async ({ words, locale, areas }: CandidateQuestion): Promise<Candidate[]> => {
    if (words.length === 0) return []
    const parts = words.filter((word) => word.length >= shortestPart)
    const query = words.map((word) => `${word}:*`).join(' | ')
    const fits = `(vector @@ to_tsquery($3::regconfig, $4)
      ${parts.map((_, i) => `or words like $${String(i + 5)}`).join(' ')})`
    // Each half by an index of its own: what counts elsewhere alone is never looked at.
    const { rows } = await pool.query<Candidate>({
      text: `
        select services, title, synonyms, summary, text from (
          ${selectFitting} where locale = $1 and area is null and ${fits}
          union all ${selectFitting} where locale = $1 and area = any($2::text[]) and ${fits}
        ) found
        order by text desc, identifier limit ${String(mostCandidates)}`,
      values: [locale, areas, dictionaries[locale], query, ...parts.map((part) => `%${part}%`)],
    })
    return rows
  },
  completions: async ({ words, locale, most }: Typed) => {
    if (words.length === 0) return []
    const { rows } = await pool.query<{ identifier: string }>({
      text: `
        select identifier from publication.search_document
        where locale = $1 and area is null and collection = 'services'
          ${words.map((_, i) => `and words like '%' || ltrim($${String(i + 2)}, '% ') and ' ' || words like $${String(i + 2)}`).join(' ')}
        order by ' ' || title like $2 desc, title like $${String(words.length + 2)} desc, title, identifier
        limit ${String(most)}`,
      values: [locale, ...words.map((word) => `% ${word}%`), `${words[0] ?? ''}%`],
    })
    return rows.map(({ identifier }) => identifier)
  },
  vocabulary: async (locale: Locale) => {
    const { rows } = await pool.query<{ words: string }>({
      name: 'search-vocabulary',
      text: `select words || ' ' || summary as words from publication.search_document
        where locale = $1 and area is null and collection = 'services'`,
      values: [locale],
    })
    const counts = new Map<string, number>()
    for (const { words } of rows) {
      for (const word of new Set(wordsOf(words))) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return counts
  },
})
