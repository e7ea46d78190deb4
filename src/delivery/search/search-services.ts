import type { Locale } from '../../domain/locale.ts'
import { partsOfCompound } from '../../domain/search/compounds.ts'
import { type AskedWord, type Findable, score } from '../../domain/search/score.ts'
import { tellingWords, wordsOf } from '../../domain/search/words.ts'
import type { Candidate, SearchProvider, Vocabulary } from './contract.ts'
import type { Spelling } from './spelling.ts'

/** What a search works with. */
export interface SearchMeans {
  provider: SearchProvider
  vocabulary: Vocabulary
  spelling: Spelling
  /** In how many services the commonest word is. */
  mostUses: number
  /** Other words for a word, folded. */
  synonymsOf: (word: string) => readonly string[]
}

interface Question {
  q: string
  locale: Locale
  areas: readonly string[]
}

/** A service that fits, and how well. */
interface Hit {
  service: string
  score: number
}

/** What was found, the best first. */
export interface Found {
  hits: Hit[]
  /** The words of the question, and what else may be meant by them. */
  asked: AskedWord[]
  /** The words that were looked for, folded: for marking them in texts. */
  words: string[]
  /** The question without typing errors, where there seem to be some. */
  didYouMean?: string
}

const languageOf = (locale: Locale): string => (locale === 'de-simple' ? 'de' : locale)

/** What fits less than this much of what the best one does is left out. */
const leastOfBest = 0.35
const least = 0.25

/** The services that fit a question. */
export const searchServices = async (
  means: SearchMeans,
  { q, locale, areas }: Question,
): Promise<Found> => {
  const words = tellingWords(q, languageOf(locale))
  const asked = words.map((word) => askedWord(word, means))
  const all = [
    ...new Set(asked.flatMap(({ word, others }) => [word, ...others.map((o) => o.word)])),
  ]
  const candidates = await means.provider.candidates({ words: all, locale, areas })
  const best = new Map<string, number>()
  for (const candidate of candidates) {
    const points = score(asked, findableOf(candidate))
    for (const service of candidate.services) {
      best.set(service, Math.max(best.get(service) ?? 0, points))
    }
  }
  const top = Math.max(0, ...best.values())
  const hits = [...best]
    .filter(([, points]) => points >= least && points >= leastOfBest * top)
    .map(([service, points]) => ({ service, score: points }))
    .sort((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1))
  const didYouMean = corrected(q, words, means)
  return { hits, asked, words: all, ...(didYouMean !== undefined && { didYouMean }) }
}

const askedWord = (word: string, means: SearchMeans): AskedWord => {
  const { spelling, synonymsOf } = means
  const parts = spelling.knows(word) ? [] : partsOfCompound(word, spelling.knows)
  const nearest = parts.length > 0 ? [] : spelling.nearest(word, 3)
  const others = [
    ...synonymsOf(word).flatMap((synonym) =>
      wordsOf(synonym).map((one) => ({ word: one, weight: 0.8 })),
    ),
    ...parts.map((part, i) => ({ word: part, weight: i === parts.length - 1 ? 0.6 : 0.75 })),
    ...nearest.map((one, i) => ({ word: one, weight: 0.8 - 0.15 * i })),
  ]
  return { word, others, weight: tells(word, others, means) }
}

/** A word that is in many services tells little about which one is meant. */
const tells = (
  word: string,
  others: AskedWord['others'],
  { vocabulary, mostUses }: SearchMeans,
): number => {
  const uses = Math.max(
    vocabulary.get(word) ?? 0,
    ...others.slice(0, 1).map((other) => vocabulary.get(other.word) ?? 0),
  )
  if (uses === 0) return 0.5
  return 0.2 + 0.8 * (1 - Math.log(uses) / Math.log(mostUses + 1))
}

const findableOf = ({ title, synonyms, summary, text }: Candidate): Findable => ({
  title: wordsOf(title),
  synonyms: synonyms.map(wordsOf),
  summary: wordsOf(summary),
  text,
})

/** The question with the likeliest known word in place of each that is none. */
const corrected = (
  q: string,
  words: readonly string[],
  { spelling, synonymsOf }: SearchMeans,
): string | undefined => {
  let result = q
  for (const word of words) {
    if (synonymsOf(word).length > 0 || partsOfCompound(word, spelling.knows).length > 0) continue
    const [nearest] = spelling.nearest(word, 1)
    if (nearest === undefined) continue
    const typed = q.split(/[^\p{L}\p{N}]+/u).find((one) => wordsOf(one)[0] === word)
    if (typed !== undefined) result = result.replace(typed, nearest)
  }
  return result === q ? undefined : result
}
